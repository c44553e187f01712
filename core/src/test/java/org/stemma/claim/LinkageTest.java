package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Groups by the mean of the likeliest pairs.
final class LinkageTest {
  private static Linkage of(int items, double share) {
    return new Linkage(items, 0, 4, share);
  }

  @Test
  void likenessIsNotHandedOn() {
    Linkage linkage = of(3, 1);
    linkage.link(0, 1, 3, false);
    linkage.link(1, 2, 2, false);

    assertThat(linkage.groups()).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void theLikelierHalfMayDecide() {
    Linkage linkage = of(3, .5);
    linkage.link(0, 1, 3, false);
    linkage.link(1, 2, 2, false);

    assertThat(linkage.groups()).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void aHalfOfUnlikelyPairsIsNotEnough() {
    Linkage linkage = of(4, .5);
    linkage.link(0, 1, 3, false);
    linkage.link(2, 3, 3, false);
    linkage.link(1, 2, 1, false);

    assertThat(linkage.groups()).containsExactly(List.of(0, 1), List.of(2, 3));
  }

  @Test
  void aVetoKeepsGroupsApartHoweverLikely() {
    Linkage linkage = of(3, .5);
    linkage.link(0, 1, 3, false);
    linkage.link(1, 2, 3, false);
    linkage.link(0, 2, 3, true);

    assertThat(linkage.groups()).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void theLikeliestJoinFirst() {
    Linkage linkage = of(3, 1);
    linkage.link(0, 1, 1, false);
    linkage.link(1, 2, 3, false);

    assertThat(linkage.groups()).containsExactly(List.of(0), List.of(1, 2));
  }
}
