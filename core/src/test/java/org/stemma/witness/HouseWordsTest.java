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

  @Test
  void aHouseIsCalledByItsNameAndWhatItIs() {
    assertThat(HouseWords.bare("Norpress news agency")).isEqualTo("Norpress");
    assertThat(HouseWords.bare("the state news agency Norpress")).isEqualTo("Norpress");
    assertThat(HouseWords.bare("the news agency")).isEqualTo("the news agency");
    assertThat(HouseWords.bare("Norpress News")).isEqualTo("Norpress News");
  }
}
