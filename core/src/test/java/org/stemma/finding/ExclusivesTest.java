package org.stemma.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.dossier.Told;

final class ExclusivesTest {
  private static final String STORM = "A storm hit Port Ellin on Tuesday and damaged the old quay.";

  private static Told told(String first, String second, String third) {
    return new Told()
        .by("Harbour Gazette", "2021-05-05", "Storm hits Port Ellin", STORM, first)
        .by("Coast Courier", "2021-05-05", "Storm damages the quay", STORM, second)
        .by("Inland Post", "2021-05-05", "Quay damaged in the storm", STORM, third);
  }

  private static final String CRANES =
      "Two cranes fell and 47 barges broke loose near the dockyard, harbour master Mira Tolen"
          + " said.";
  private static final String RAIN = "Schools will stay closed until Friday, the mayor said.";

  @Test
  void whatOneOutletAloneHasOnANamedSourceIsTold() {
    Told told = told(CRANES, RAIN, RAIN);
    assertThat(told.found(Finding.Kind.UNIQUE_CLAIM))
        .singleElement()
        .asString()
        .contains("only Harbour Gazette has it", "on the word of Mira Tolen", "47 barges");
  }

  @Test
  void whatTwoOutletsHaveIsNobodysOwn() {
    Told told = told(CRANES, CRANES, RAIN);
    assertThat(told.found(Finding.Kind.UNIQUE_CLAIM)).isEmpty();
  }

  @Test
  void aSourceThatSpeaksToOthersIsNobodysOwn() {
    Told told = told(CRANES, "The port reopens soon, harbour master Mira Tolen said.", RAIN);
    assertThat(told.found(Finding.Kind.UNIQUE_CLAIM)).isEmpty();
  }

  @Test
  void whatOthersSayInOtherWordsIsNobodysOwn() {
    Told told =
        told(
            CRANES,
            "Near the dockyard two cranes had fallen and barges were breaking loose.",
            RAIN);
    assertThat(told.found(Finding.Kind.UNIQUE_CLAIM)).isEmpty();
  }

  @Test
  void aSmallClaimOfNobodyIsNotTold() {
    Told told = told("Gulls were sitting on the roof of the market hall.", RAIN, RAIN);
    assertThat(told.found(Finding.Kind.UNIQUE_CLAIM)).isEmpty();
  }

  @Test
  void ofTwoOutletsNothingIsTold() {
    Told told =
        new Told()
            .by("Harbour Gazette", "2021-05-05", "Storm hits Port Ellin", STORM, CRANES)
            .by("Coast Courier", "2021-05-05", "Storm damages the quay", STORM, RAIN);
    assertThat(told.found(Finding.Kind.UNIQUE_CLAIM)).isEmpty();
  }
}
