package org.stemma.quality.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RougeLsumTest {
  @Test
  void theSameTextScoresOne() {
    String text = "The bridge is closed. Nobody was hurt.\n\nIt opens on Monday.";

    assertThat(RougeLsum.of(text, text).f1()).isEqualTo(1);
  }

  /// The example of Lin 2004, section 3.2: one wanted sentence, its subsequences with two found
  /// ones united, four of five words.
  @Test
  void subsequencesWithAllFoundSentencesAreUnited() {
    RougeLsum rouge =
        RougeLsum.of(
            List.of(List.of("w1", "w2", "w3", "w4", "w5")),
            List.of(List.of("w1", "w2", "w6", "w7", "w8"), List.of("w1", "w3", "w8", "w9", "w5")));

    assertThat(rouge).isEqualTo(new RougeLsum(4, 5, 10));
  }

  @Test
  void aWordCountsNoMoreOftenThanItIsFound() {
    assertThat(RougeLsum.of("Rain.\nRain.\nRain.", "Rain.")).isEqualTo(new RougeLsum(1, 3, 1));
  }

  @Test
  void orderWithinASentenceCounts() {
    assertThat(RougeLsum.of("smoke over harbour", "harbour over smoke").f1())
        .isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void anEmptyTextScoresZero() {
    assertThat(RougeLsum.of("The bridge is closed.", "").f1()).isZero();
  }
}
