package org.stemma.habit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HabitsTest {
  private static Occasion occasion(int story, double descended) {
    return occasion(story, descended, Shared.NOTHING);
  }

  private static Occasion occasion(int story, double descended, Shared shared) {
    return new Occasion(
        "S" + story, "Tidewrack", "Norpress", descended, false, shared, List.of("r"));
  }

  @Test
  void ofWhomNothingIsKnownNothingIsSaid() {
    assertThat(Habits.of(List.of()).find("Tidewrack", "Norpress")).isEmpty();
    assertThat(Habits.none().all()).isEmpty();
  }

  /// Ten other outlets, of which two have it from the house.
  private static Habit among(Occasion... occasions) {
    List<Occasion> all = new ArrayList<>(List.of(occasions));
    for (int i = 0; i < 10; i++) {
      double descended = i < 2 ? 1 : 0;
      all.add(
          new Occasion(
              "S0", "Other " + i, "Norpress", descended, false, Shared.NOTHING, List.of("r")));
    }
    return Habits.of(all).find("tidewrack", "NORPRESS").orElseThrow();
  }

  private static Occasion[] stories(int many, double descended) {
    return IntStream.range(0, many).mapToObj(i -> occasion(i, descended)).toArray(Occasion[]::new);
  }

  @Test
  void oneStorySaysLittleAndManySayMore() {
    Habit one = among(stories(1, 1));
    Habit many = among(stories(20, 1));

    assertThat(one.mean()).isBetween(.25, .45);
    assertThat(many.mean()).isGreaterThan(.9);
    assertThat(many.high() - many.low()).isLessThan(one.high() - one.low());
    assertThat(one.logOdds()).isPositive();
  }

  @Test
  void whoNeverDoesIsLessLikelyToThanOneOfWhomNothingIsKnown() {
    assertThat(among(stories(2, 0)).logOdds()).isNegative();
  }

  @Test
  void whereAllDependNobodyIsSaidToMoreThanOthers() {
    List<Occasion> all = new ArrayList<>(List.of(stories(3, .9)));
    for (int i = 0; i < 100; i++) {
      all.add(
          new Occasion("S0", "Other " + i, "Norpress", .9, false, Shared.NOTHING, List.of("r")));
    }

    assertThat(Habits.of(all).find("Tidewrack", "Norpress").orElseThrow().logOdds())
        .isCloseTo(0, within(.2));
  }

  @Test
  void whoAlwaysSaysSoIsNotThoughtToTakeInSilence() {
    Occasion[] said =
        IntStream.range(0, 9)
            .mapToObj(
                i ->
                    new Occasion(
                        "S" + i, "Tidewrack", "Norpress", 1, true, Shared.NOTHING, List.of("r")))
            .toArray(Occasion[]::new);

    assertThat(among(said).credits()).isEqualTo(9);
    assertThat(among(said).times()).isEqualTo(9);
    assertThat(among(said).logOdds()).isLessThan(among(stories(9, 1)).logOdds() - 1);
  }

  @Test
  void aSharedErrorCountsAsAStoryInWhichItDid() {
    Habit alike = among(occasion(1, 0), occasion(2, 0, new Shared(0, 1, 0)));
    Habit apart = among(occasion(1, 0), occasion(2, 0, new Shared(0, 0, 1)));

    assertThat(alike.errors()).isEqualTo(1);
    assertThat(alike.mean()).isGreaterThan(among(stories(2, 0)).mean());
    assertThat(apart.mean()).isLessThan(among(stories(2, 0)).mean());
  }

  @Test
  void theOrderOfStoriesAndTheirNamesDoNotMatter() {
    List<Occasion> all = new ArrayList<>();
    List<Occasion> renamed = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      all.add(occasion(i, 1 / (i + 3.0)));
      renamed.add(occasion(99 - i, 1 / (i + 3.0)));
    }
    Collections.reverse(renamed);

    assertThat(Habits.of(renamed).all().getFirst().mean())
        .isEqualTo(Habits.of(all).all().getFirst().mean());
  }

  @Test
  void betaIsTheDistributionOfTheTables() {
    assertThat(Beta.below(.3, 1, 1)).isCloseTo(.3, within(1e-9));
    // of ten tosses with .3, three or more heads: .6172
    assertThat(Beta.below(.3, 3, 8)).isCloseTo(.6172, within(1e-4));
    assertThat(Beta.below(.7, 8, 3)).isCloseTo(1 - .6172, within(1e-4));
    assertThat(Beta.quantile(2, 5, Beta.below(.4, 2, 5))).isCloseTo(.4, within(1e-9));
  }
}
