package org.stemma.quality.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.evidence.Weights;
import org.stemma.quality.metric.Calibration;

final class WeightsFileTest {
  private static final List<String> FILE =
      List.of(
          "# How likely a ferry sails.",
          "# Made by: hand",
          "# Examples: an old count",
          "[features]",
          "intercept\t1",
          "# no ferry in fog",
          "fog\t-1",
          "[thresholds]",
          "likely\t0.5");

  @Test
  void numbersAndTheirAccountAreNewAndAllElseStays() {
    Weights weights =
        Weights.read("ferry.weights", List.of("[features]", "intercept\t2", "fog\t-3"));
    Calibration none = Calibration.of(List.of());

    List<String> written =
        WeightsFile.rewritten(
            FILE,
            weights,
            new WeightsFile.Made("./dev fit ferry", List.of("a log-book"), 7, 2, none, none));

    assertThat(written)
        .startsWith(FILE.getFirst(), "# Made by: ./dev fit ferry", "# From: a log-book");
    assertThat(written).doesNotContain("# Examples: an old count");
    assertThat(written)
        .endsWith(
            "[features]",
            "intercept\t2.0000",
            "# no ferry in fog",
            "fog\t-3.0000",
            "[thresholds]",
            "likely\t0.5");
    assertThat(Weights.read("ferry.weights", written).weight("fog")).isEqualTo(-3);
  }
}
