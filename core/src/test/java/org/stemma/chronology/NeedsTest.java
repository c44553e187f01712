package org.stemma.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NeedsTest {
  @Test
  void wordsAndClassesOutsideOptionsAreNeeded() {
    Needs needs = Needs.of("(?:<approx> )?<amount> <unit> (?:later|after that)");
    assertThat(needs.classes()).containsExactlyInAnyOrder("amount", "unit");
    assertThat(needs.words()).containsExactly(Set.of("later", "after"));
    assertThat(needs.areMet(Needs.Holds.of("Three days later they left."))).isTrue();
    assertThat(needs.areMet(Needs.Holds.of("Three days ago they left."))).isFalse();
  }

  @Test
  void alternativesAtTheOutermostNeedNothing() {
    assertThat(Needs.of("yesterday|today")).isEqualTo(Needs.of("[0-9]+|now"));
    assertThat(Needs.of("week-?end(?! of)").words()).isEmpty();
  }
}
