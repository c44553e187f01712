package org.stemma.quality.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.quality.metric.BCubed.Item;

class BCubedTest {
  @Test
  void whatIsGroupedAsWantedScoresOne() {
    assertThat(BCubed.of(List.of(new Item("x", "1"), new Item("x", "1"), new Item("y", "2"))).f1())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void oneGroupForAllHasFullRecall() {
    BCubed one =
        BCubed.of(
            List.of(
                new Item("x", "1"), new Item("x", "1"), new Item("x", "1"), new Item("y", "1")));

    assertThat(one.recall()).isCloseTo(1, within(1e-12));
    assertThat(one.precision()).isCloseTo((3 * 0.75 + 0.25) / 4, within(1e-12));
  }

  @Test
  void aGroupForEachHasFullPrecision() {
    BCubed each = BCubed.of(List.of(new Item("x", "1"), new Item("x", "2")));

    assertThat(each.precision()).isCloseTo(1, within(1e-12));
    assertThat(each.recall()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void nothingScoresZero() {
    assertThat(BCubed.of(List.of()).f1()).isZero();
  }

  @Test
  void amongFellowsAnItemDoesNotCountItself() {
    BCubed each = BCubed.ofFellows(List.of(new Item("x", "1"), new Item("x", "2")));
    assertThat(each.precision()).isEqualTo(1);
    assertThat(each.recall()).isZero();

    BCubed one =
        BCubed.ofFellows(List.of(new Item("x", "1"), new Item("x", "1"), new Item("y", "1")));
    assertThat(one.precision()).isCloseTo((.5 + .5 + 0) / 3, within(1e-12));
    assertThat(one.recall()).isEqualTo(1);
  }
}
