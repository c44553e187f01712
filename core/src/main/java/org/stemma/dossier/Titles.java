package org.stemma.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.report.Report;
import org.stemma.text.Passage;

/// Chooses what a story is called: the headline that shares most words with the others. Of two
/// that share as many, one that is printed goes before one that only stands beside its text.
final class Titles {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORT = 3;

  /// What a page's head adds to a headline: "Ferry stays in Lund | Harbour Bell".
  private static final Pattern SITE =
      Pattern.compile("(?<=\\S \\S{1,40} \\S{1,40}) [|–—-] [^|–—]+$");

  private record Candidate(Report report, String words, Optional<Passage> where) {
    boolean isPrinted() {
      return where.isPresent();
    }

    Dossier.Title title() {
      return new Dossier.Title(words, where);
    }

    List<String> keys() {
      return BETWEEN
          .splitAsStream(words.toLowerCase(Locale.ROOT))
          .filter(w -> w.length() > SHORT)
          .distinct()
          .toList();
    }
  }

  private Titles() {}

  static Dossier.Title of(List<Report> reports) {
    List<Candidate> candidates =
        reports.stream()
            .filter(r -> r.remarks().stream().noneMatch(m -> m.startsWith("seems to tell another")))
            .flatMap(Titles::candidates)
            .toList();
    return candidates.stream()
        .max(
            Comparator.comparingLong((Candidate c) -> shared(c, candidates))
                .thenComparing(Candidate::isPrinted)
                .thenComparing(c -> c.report().id(), Comparator.reverseOrder()))
        .map(Candidate::title)
        .orElse(new Dossier.Title("Untitled story", Optional.empty()));
  }

  private static Stream<Candidate> candidates(Report report) {
    Stream<Candidate> printed =
        report.title().stream()
            .map(
                t ->
                    new Candidate(
                        report, line(report.text().of(t)), Optional.of(report.passage(t))));
    Stream<Candidate> stated =
        report.statedTitle().stream()
            .map(t -> SITE.matcher(line(t)).replaceFirst(""))
            .map(t -> new Candidate(report, t, Optional.empty()));
    return Stream.concat(printed, stated).filter(c -> !c.words().isEmpty());
  }

  private static String line(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  /// How many words it has in common with the others, counted once for each other headline.
  private static long shared(Candidate candidate, List<Candidate> all) {
    List<String> own = candidate.keys();
    return all.stream()
        .filter(c -> !c.report().id().equals(candidate.report().id()))
        .mapToLong(c -> c.keys().stream().filter(own::contains).count())
        .sum();
  }
}
