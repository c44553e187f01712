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
    return new Occasion("S" + story, "Tidewrack", "Norpress", descended, shared, List.of("r"));
  }

  private static Habit habit(Occasion... occasions) {
    return Habits.of(List.of(occasions)).find("tidewrack", "NORPRESS").orElseThrow();
  }

  @Test
  void ofWhomNothingIsKnownNothingIsSaid() {
    assertThat(Habits.of(List.of()).find("Tidewrack", "Norpress")).isEmpty();
    assertThat(Habits.none().all()).isEmpty();
  }

  @Test
  void oneStorySaysLittleAndManySayMore() {
    Habit one = habit(occasion(1, 1));
    Habit many =
        habit(IntStream.range(0, 20).mapToObj(i -> occasion(i, 1)).toArray(Occasion[]::new));

    assertThat(one.mean()).isCloseTo(2 / 6.0, within(1e-9));
    assertThat(many.mean()).isCloseTo(21 / 25.0, within(1e-9));
    assertThat(many.high() - many.low()).isLessThan(one.high() - one.low());
    assertThat(many.logOdds()).isGreaterThan(one.logOdds()).isPositive();
  }

  @Test
  void whoNeverDoesIsLessLikelyToThanOneOfWhomNothingIsKnown() {
    assertThat(habit(occasion(1, 0), occasion(2, 0)).logOdds()).isNegative();
  }

  @Test
  void aSharedErrorCountsAsAStoryInWhichItDid() {
    Habit alike = habit(occasion(1, 0), occasion(2, 0, new Shared(0, 1, 0)));
    Habit apart = habit(occasion(1, 0), occasion(2, 0, new Shared(0, 0, 1)));

    assertThat(alike.errors()).isEqualTo(1);
    assertThat(alike.mean()).isGreaterThan(habit(occasion(1, 0), occasion(2, 0)).mean());
    assertThat(apart.mean()).isLessThan(habit(occasion(1, 0), occasion(2, 0)).mean());
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
