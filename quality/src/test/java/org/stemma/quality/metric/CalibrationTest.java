package org.stemma.quality.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.quality.metric.Calibration.Forecast;

final class CalibrationTest {
  @Test
  void brierAndLogLossAreMeansOverForecasts() {
    Calibration found = Calibration.of(List.of(new Forecast(.8, true), new Forecast(.4, false)));

    assertThat(found.brier()).isCloseTo((.04 + .16) / 2, within(1e-12));
    assertThat(found.logLoss()).isCloseTo(-(Math.log(.8) + Math.log(.6)) / 2, within(1e-12));
  }

  @Test
  void aBinHoldsMeanProbabilityAndObservedRate() {
    Calibration found =
        Calibration.of(
            List.of(
                new Forecast(.71, true),
                new Forecast(.79, false),
                new Forecast(.1, false),
                new Forecast(1, true)));

    assertThat(found.bins()).extracting(Calibration.Bin::low).containsExactly(.1, .7, .9);
    assertThat(found.bins().get(1).mean()).isCloseTo(.75, within(1e-12));
    assertThat(found.bins().get(1).rate()).isEqualTo(.5);
  }

  @Test
  void calibrationErrorWeighsBinsByTheirSize() {
    Calibration found =
        Calibration.of(
            List.of(
                new Forecast(.75, true),
                new Forecast(.75, true),
                new Forecast(.75, true),
                new Forecast(.25, true)));

    assertThat(found.error()).isCloseTo((3 * .25 + .75) / 4, within(1e-12));
  }

  @Test
  void aCertainMissCostsMuchAndNotWithoutBound() {
    assertThat(Calibration.of(List.of(new Forecast(1, false))).logLoss()).isBetween(10.0, 20.0);
  }

  @Test
  void noForecastsGiveNoFigures() {
    assertThat(Calibration.of(List.of()).bins()).isEmpty();
    assertThat(Calibration.of(List.of()).brier()).isZero();
  }
}
