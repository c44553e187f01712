package org.stemma.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stemma.report.Document;
import org.stemma.report.Stated;
import picocli.CommandLine.Option;

/// `--date`: when the documents were published that do not state it themselves.
final class DateOption {
  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "publication day (ISO 8601) of every document that states none beside its text")
  private Optional<LocalDate> day = Optional.empty();

  UnaryOperator<Document> known() {
    return document ->
        day.filter(d -> isUndated(document)).map(d -> dated(document, d)).orElse(document);
  }

  private static boolean isUndated(Document document) {
    return document.stated().stream().noneMatch(s -> s.what() == Stated.What.PUBLISHED);
  }

  private static Document dated(Document document, LocalDate day) {
    return document.stating(
        List.of(new Stated(Stated.What.USER_PUBLISHED, day.toString(), "--date")));
  }
}
