package org.stemma.quality.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.quality.metric.BCubed.Item;

class RandIndexTest {
  @Test
  void whatIsGroupedAsWantedScoresOneWhateverTheGroupsAreCalled() {
    assertThat(
            RandIndex.adjusted(List.of(new Item("x", "7"), new Item("x", "7"), new Item("y", "x"))))
        .isCloseTo(1, within(1e-12));
  }

  /// Wanted {a b c} {d e f}, found {a b} {c d} {e f}: 2 pairs together on both sides, of 6 wanted,
  /// 3 found and 15 in all; (2 - 6·3/15) / ((6 + 3)/2 - 6·3/15).
  @Test
  void whatChanceWouldGiveIsTakenOff() {
    List<Item> items =
        List.of(
            new Item("x", "1"),
            new Item("x", "1"),
            new Item("x", "2"),
            new Item("y", "2"),
            new Item("y", "3"),
            new Item("y", "3"));

    assertThat(RandIndex.adjusted(items)).isCloseTo((2 - 1.2) / (4.5 - 1.2), within(1e-12));
  }

  @Test
  void worseThanChanceIsBelowZero() {
    List<Item> items =
        List.of(new Item("x", "1"), new Item("x", "2"), new Item("y", "1"), new Item("y", "2"));

    assertThat(RandIndex.adjusted(items)).isCloseTo(-.5, within(1e-12));
  }

  @Test
  void whereThereIsNoChoiceNothingIsWrong() {
    assertThat(RandIndex.adjusted(List.of())).isEqualTo(1);
    assertThat(RandIndex.adjusted(List.of(new Item("x", "1")))).isEqualTo(1);
  }
}
