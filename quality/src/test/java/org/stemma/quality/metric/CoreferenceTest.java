package org.stemma.quality.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.quality.metric.BCubed.Item;

class CoreferenceTest {
  /// Mentions by the letters of their wanted and of their found groups.
  private static Coreference of(String wanted, String found) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < wanted.length(); i++) {
      items.add(new Item(wanted.substring(i, i + 1), found.substring(i, i + 1)));
    }
    return Coreference.of(items);
  }

  @Test
  void whatIsGroupedAsWantedScoresOneInAllThree() {
    assertThat(of("aabbc", "xxyyz").conll()).isCloseTo(1, within(1e-12));
  }

  /// Wanted a1 a2 a3, b1 b2; found a1 a2, a3 b1 b2: one link of three is missing, one of three is
  /// too many.
  @Test
  void linksAreCountedAsVilainDoes() {
    Coreference score = of("aaabb", "xxyyy");

    assertThat(score.muc().recall()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(score.muc().precision()).isCloseTo(2 / 3.0, within(1e-12));
  }

  /// The best pairing is a with x (φ 4/5) and b with y (φ 4/5).
  @Test
  void entitiesArePairedForTheBest() {
    Coreference score = of("aaabb", "xxyyy");

    assertThat(score.ceafE().recall()).isCloseTo(0.8, within(1e-12));
    assertThat(score.ceafE().precision()).isCloseTo(0.8, within(1e-12));
  }

  /// Taking the dearest pair first gives 9 + 0; the best is 8 + 7.
  @Test
  void theDearestPairIsNotAlwaysTaken() {
    assertThat(Assignment.best(new double[][] {{9, 8}, {7, 0}})).isCloseTo(15, within(1e-12));
    assertThat(Assignment.best(new double[][] {{9}, {7}})).isCloseTo(9, within(1e-12));
  }

  @Test
  void mentionsLeftAloneHaveNoLinks() {
    assertThat(of("aab", "xyz").muc().value()).isZero();
    assertThat(of("aab", "xyz").ceafE().precision()).isCloseTo((2 / 3.0 + 1) / 3, within(1e-12));
  }
}
