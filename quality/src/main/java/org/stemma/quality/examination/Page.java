package org.stemma.quality.examination;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.stemma.clean.Cleaner;
import org.stemma.report.Received;
import org.stemma.report.Report;

/// What intake and cleaning make of one page of a corpus.
///
/// @param report empty where the page was rejected, or broke them
/// @param trouble why it is empty, else nothing
/// @param nanoseconds of processor time
record Page(Optional<Report> report, String trouble, long nanoseconds) {
  /// What stands for a page that the corpus names and does not have.
  static final Page LACKING = new Page(Optional.empty(), "the corpus does not have the page", 0);

  @SuppressWarnings("CatchingUnchecked") // a page that breaks a stage is a miss of that stage
  static Page of(byte[] bytes) throws IOException {
    long start = Clock.processor();
    try {
      return switch (Articles.page(bytes)) {
        case Received.Rejected no -> new Page(Optional.empty(), no.reason(), spent(start));
        case Received.Noted note -> new Page(Optional.empty(), note.note(), spent(start));
        case Received.Read read ->
            new Page(Optional.of(Cleaner.clean(read.document())), "", spent(start));
      };
    } catch (RuntimeException broken) {
      return new Page(Optional.empty(), "broke: " + broken, spent(start));
    }
  }

  private static long spent(long start) {
    return Clock.processor() - start;
  }

  /// The article alone, empty where there is none.
  String body() {
    return report.map(Report::body).orElse("");
  }

  String title() {
    return report.flatMap(r -> r.title().map(t -> r.text().of(t))).orElse("");
  }

  /// The day of publication, empty if the page shows none.
  String day() {
    return report
        .flatMap(r -> r.published().best())
        .map(best -> best.substring(0, Math.min(10, best.length())))
        .orElse("");
  }

  /// White space as single blanks, for comparisons that do not mind it.
  static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  static String rate(long pages, long nanoseconds) {
    return String.format(Locale.ROOT, "%d pages in %.1f s of one core", pages, nanoseconds / 1e9);
  }
}
