package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.collate.Alignment;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

final class NearnessTest {
  private static final Report REPORT = report("x".repeat(100));

  @Test
  void whatOthersWordAsCloseTheyExplain() {
    Nearness rivalry =
        Nearness.of(REPORT, List.of(shared("house", 0, 50, .8)), List.of(shared("o", 0, 50, .8)));

    assertThat(rivalry.only()).isZero();
    assertThat(rivalry.elsewhere()).isZero();
  }

  @Test
  void theCloserWordingCountsByHowMuchItIsCloser() {
    Nearness rivalry =
        Nearness.of(
            REPORT,
            List.of(shared("house", 0, 50, .8), shared("other", 0, 50, .2)),
            List.of(shared("o", 0, 20, .6), shared("o", 90, 100, 1)));

    assertThat(rivalry.only()).isCloseTo(.2 * .2 + .3 * .8, within(1e-9));
    assertThat(rivalry.elsewhere()).isCloseTo(.1, within(1e-9));
  }

  private static Alignment shared(String with, int start, int end, double score) {
    return new Alignment(
        new Passage(new ReportId(with), new Span(start, end)),
        new Passage(REPORT.id(), new Span(start, end)),
        Alignment.Kind.NEAR,
        score,
        List.of(),
        List.of(),
        List.of());
  }

  private static Report report(String words) {
    return new Report(
        new ReportId("r"),
        "r.txt",
        new Text(words),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        "en",
        Published.UNSTATED,
        List.of(new Segment(Zone.BODY, new Span(0, words.length()), List.of())),
        List.of(),
        List.of());
  }
}
