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
  void ofAlternativesAtTheOutermostOneIsNeeded() {
    Needs needs = Needs.of("yesterday|in the past|today(?! of)");
    assertThat(needs.words()).containsExactly(Set.of("yesterday", "in", "today"));
    assertThat(needs.areMet(Needs.Holds.of("They left Today."))).isTrue();
    assertThat(needs.areMet(Needs.Holds.of("They left."))).isFalse();
    assertThat(Needs.of("week-?end(?! of)|now").words()).isEmpty();
    assertThat(Needs.of("overnight|night-time").words())
        .containsExactly(Set.of("overnight", "night"));
  }

  @Test
  void whatLooksAheadOrBehindTakesNoRoom() {
    assertThat(Needs.of("today(?! of)").words()).containsExactly(Set.of("today"));
    assertThat(Needs.of("(?<!the )today").words()).containsExactly(Set.of("today"));
  }

  @Test
  void aDigitIsNeededWhereNoneMayBeLeftOut() {
    assertThat(Needs.of("[0-9]{2,4}s|the [0-9]+").digit()).isTrue();
    assertThat(Needs.of("(?:nos?|numbers?) [0-9]+").digit()).isTrue();
    assertThat(Needs.of("[0-9]+|now").digit()).isFalse();
    assertThat(Needs.of("(?:[0-9]+ )?<unit>").digit()).isFalse();
    assertThat(Needs.of("[0-9]{0,2} <unit>").digit()).isFalse();
    assertThat(Needs.of("the [0-9]+").areMet(Needs.Holds.of("The 3rd"))).isTrue();
    assertThat(Needs.of("the [0-9]+").areMet(Needs.Holds.of("The third"))).isFalse();
  }
}
