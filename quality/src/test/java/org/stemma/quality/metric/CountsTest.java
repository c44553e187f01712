package org.stemma.quality.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CountsTest {
  @Test
  void f1IsTheHarmonicMeanOfPrecisionAndRecall() {
    Counts counts = new Counts(6, 2, 6);

    assertThat(counts.precision()).isEqualTo(0.75);
    assertThat(counts.recall()).isEqualTo(0.5);
    assertThat(counts.f1()).isCloseTo(2 * 0.75 * 0.5 / 1.25, within(1e-12));
  }

  @Test
  void nothingOfNothingIsZeroAndNotABreach() {
    assertThat(Counts.NONE.f1()).isZero();
    assertThat(Counts.NONE.precision()).isZero();
  }

  @Test
  void countsOfPartsAddUp() {
    assertThat(new Counts(1, 2, 3).plus(new Counts(4, 5, 6))).isEqualTo(new Counts(5, 7, 9));
  }

  @Test
  void aNegativeCountIsRefused() {
    assertThatThrownBy(() -> new Counts(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFigureSaysWhatItIsCountedFrom() {
    assertThat(Figure.f1("f1", new Counts(6, 2, 6)).basis()).isEqualTo("12/20");
    assertThat(Figure.share("right", 3, 4).value()).isEqualTo(0.75);
  }
}
