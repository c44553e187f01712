package org.stemma.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HouseWordsTest {
  private static final Set<String> HOUSES =
      HouseWords.of(List.of("Norpress Newswire", "Lund Times"));

  @Test
  void anAgencyOfNewsIsAHouse() {
    assertThat(HouseWords.describe("the state news agency", HOUSES)).isTrue();
  }

  @Test
  void anAgencyIsAHouseBesideTheNameOfOne() {
    assertThat(HouseWords.describe("the Norpress agency", HOUSES)).isTrue();
    assertThat(HouseWords.describe("the state agency", HOUSES)).isFalse();
    assertThat(HouseWords.describe("the space agency", HOUSES)).isFalse();
  }
}
