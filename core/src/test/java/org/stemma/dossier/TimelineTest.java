package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TimelineTest {
  private static Told wreck() {
    return new Told()
        .by(
            "Harbour Gazette",
            "2021-05-05",
            "Wreck raised",
            "Divers raised the wreck on 4 May 2021, the coast guard said.",
            "The ship was built at Orlo in June 1978.",
            "It is impossible to confirm who owned the wreck.");
  }

  @Test
  void anEntryLongBeforeTheStoryIsMarkedAsBackground() {
    assertThat(wreck().dossier().timeline())
        .anySatisfy(
            e -> {
              assertThat(e.when().earliest().getYear()).isEqualTo(1978);
              assertThat(e.text()).startsWith("Background: ");
            })
        .anySatisfy(e -> assertThat(e.text()).startsWith("Divers raised"));
  }

  @Test
  void whatNobodyCanConfirmStaysOpen() {
    assertThat(wreck().dossier().unknown())
        .singleElement()
        .satisfies(u -> assertThat(u.text()).startsWith("cannot be confirmed"));
  }

  @Test
  void aQuestionIsAskedAndNotUnconfirmed() {
    Told told =
        new Told()
            .by("Harbour Gazette", "2021-05-05", "Wreck", "Who sold the wreck to the islanders?");
    assertThat(told.dossier().unknown())
        .singleElement()
        .satisfies(u -> assertThat(u.text()).startsWith("is asked"));
  }

  @Test
  void aConflictStaysOpen() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-05",
                "Storm",
                "The storm damaged 40 houses in Port Ellin, a mayor said.")
            .by(
                "Coast Courier",
                "2021-05-05",
                "Storm",
                "The storm damaged 65 houses in Port Ellin, a priest said.");
    assertThat(told.dossier().unknown())
        .singleElement()
        .satisfies(u -> assertThat(u.text()).startsWith("reports differ"));
  }
}
