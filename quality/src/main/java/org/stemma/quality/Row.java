package org.stemma.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.quality.examination.Examination;
import org.stemma.quality.examination.Measurement;
import org.stemma.quality.examination.Outcome;
import org.stemma.quality.metric.Figure;

/// One line of the table: a figure, or why there is none.
///
/// @param figure the figure's name, or for an examination that was not held the reason
record Row(
    String examination,
    String figure,
    Optional<Figure> now,
    Optional<Double> expected,
    double tolerance,
    Optional<Expectations.Best> best,
    Verdict verdict) {
  private static final double ROUNDING = 0.0005;

  /// The lines of one examination, in the order of its figures.
  static List<Row> of(Examination examination, Outcome outcome, Expectations expectations) {
    return switch (outcome) {
      case Outcome.Measured measured -> measured(examination, measured.measurement(), expectations);
      case Outcome.Absent absent ->
          List.of(note(examination, "absent: " + absent.reason(), Verdict.NONE));
      case Outcome.NoStage none -> List.of(note(examination, none.reason(), Verdict.NONE));
      case Outcome.Failed failed ->
          List.of(note(examination, "failed: " + failed.reason(), Verdict.FAILED));
    };
  }

  private static Row note(Examination examination, String words, Verdict verdict) {
    return new Row(
        examination.name(),
        words,
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty(),
        verdict);
  }

  private static List<Row> measured(
      Examination examination, Measurement measurement, Expectations expectations) {
    Map<String, Double> missing = new LinkedHashMap<>(expectations.expected(examination.name()));
    List<Row> rows = new ArrayList<>();
    for (Figure figure : measurement.figures()) {
      Optional<Double> expected = Optional.ofNullable(missing.remove(figure.name()));
      rows.add(row(examination, figure, expected, expectations));
    }
    missing.forEach(
        (figure, expected) ->
            rows.add(
                new Row(
                    examination.name(),
                    figure,
                    Optional.empty(),
                    Optional.of(expected),
                    0,
                    Optional.empty(),
                    Verdict.MISSING)));
    return rows;
  }

  private static Row row(
      Examination examination,
      Figure figure,
      Optional<Double> expected,
      Expectations expectations) {
    String corpus = examination.corpus().name();
    double tolerance = expectations.tolerance(corpus, figure.name());
    return new Row(
        examination.name(),
        figure.name(),
        Optional.of(figure),
        expected,
        tolerance,
        expectations.best(corpus, figure.name()),
        verdict(figure, expected, tolerance));
  }

  static Verdict verdict(Figure figure, Optional<Double> expected, double tolerance) {
    return switch (figure) {
      case Figure.Size size -> Verdict.NONE;
      case Figure.Score score -> {
        if (expected.isEmpty()) {
          yield Verdict.NEW;
        }
        double difference = score.value() - expected.get();
        if (difference < -tolerance - ROUNDING) {
          yield Verdict.FELL;
        }
        yield difference > tolerance + ROUNDING ? Verdict.ROSE : Verdict.HELD;
      }
    };
  }

  /// Whether it is a line about an examination as a whole.
  boolean isNote() {
    return now.isEmpty() && expected.isEmpty();
  }
}
