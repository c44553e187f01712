package org.stemma.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.quality.examination.Examination;
import org.stemma.quality.examination.Examinations;
import org.stemma.quality.examination.Measurement;
import org.stemma.quality.examination.Outcome;
import org.stemma.quality.metric.Figure;

class RowTest {
  private static Verdict verdict(double now, double expected) {
    return Row.verdict(new Figure.Score("f1", now, "9 pages"), Optional.of(expected), 0.01);
  }

  private static List<Row> rows(Outcome outcome, Map<String, Double> expected) {
    Examination examination = Examinations.all().getFirst();
    return Row.of(
        examination,
        outcome,
        new Expectations(0.01, Map.of(), Map.of(), Map.of(examination.name(), expected)));
  }

  private static Outcome measured(Figure... figures) {
    return new Outcome.Measured(new Measurement(9, "pages", List.of(figures), List.of()), 1);
  }

  @Test
  void aFallWithinTheToleranceHolds() {
    assertThat(verdict(0.801, 0.81)).isEqualTo(Verdict.HELD);
  }

  @Test
  void aFallBeyondTheToleranceFails() {
    assertThat(verdict(0.798, 0.81)).isEqualTo(Verdict.FELL);
    assertThat(Verdict.FELL.fails()).isTrue();
  }

  @Test
  void aRiseIsNamedAndDoesNotFail() {
    assertThat(verdict(0.85, 0.81)).isEqualTo(Verdict.ROSE);
    assertThat(Verdict.ROSE.fails()).isFalse();
  }

  @Test
  void aSpeedIsNeverJudged() {
    assertThat(Row.verdict(new Figure.Size("pages per second", 1, ""), Optional.of(50.0), 0.01))
        .isEqualTo(Verdict.NONE);
  }

  @Test
  void anExpectedFigureThatIsMissingFails() {
    assertThat(
            rows(measured(Figure.share("f1", 8, 10)), Map.of("f1", 0.8, "recall", 0.7)).stream()
                .map(Row::verdict))
        .containsExactly(Verdict.HELD, Verdict.MISSING);
    assertThat(Verdict.MISSING.fails()).isTrue();
  }

  @Test
  void aFigureThatNobodyExpectsIsNew() {
    assertThat(rows(measured(Figure.share("f1", 8, 10)), Map.of()).getFirst().verdict())
        .isEqualTo(Verdict.NEW);
  }

  @Test
  void anAbsentCorpusIsNamedAndDoesNotFail() {
    Row row = rows(new Outcome.Absent("not here"), Map.of("f1", 0.8)).getFirst();

    assertThat(row.figure()).isEqualTo("absent: not here");
    assertThat(row.verdict().fails()).isFalse();
  }

  @Test
  void aBrokenExaminationFails() {
    assertThat(rows(new Outcome.Failed("cut off"), Map.of()).getFirst().verdict().fails()).isTrue();
  }

  @Test
  void theTableShowsBestElsewhereAndTheWayToIt() {
    Row row =
        new Row(
            "pier light",
            "f1",
            Optional.of(Figure.share("f1", 8, 10)),
            Optional.of(0.79),
            0.01,
            Optional.of(new Expectations.Best(0.9, "somebody")),
            Verdict.HELD);

    assertThat(Table.lines(List.of(row)).get(1))
        .containsSubsequence(
            "pier light", "f1", "0.800", "0.790", "0.010", "+0.010", "0.900 somebody", "-0.100");
  }
}
