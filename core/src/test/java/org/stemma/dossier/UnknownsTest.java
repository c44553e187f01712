package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class UnknownsTest {
  private static List<String> unknown(String one, String other) {
    return new Told()
            .by("Harbour Gazette", "2021-05-05", "News from Port Ellin", one)
            .by("Coast Courier", "2021-05-05", "News of the coast", other)
            .dossier()
            .unknown()
            .stream()
            .map(Dossier.Unknown::text)
            .toList();
  }

  @Test
  void whatReportsSayNobodyCanConfirmStaysUnknown() {
    assertThat(
            unknown(
                "The number of the missing could not be independently verified.",
                "The storm damaged 40 houses in Port Ellin, the governor said."))
        .anyMatch(u -> u.startsWith("cannot be confirmed: “The number of the missing"));
  }

  @Test
  void aQuestionThatIsAskedStaysOpen() {
    assertThat(
            unknown(
                "Who gave the order to open the sluice gates?",
                "The storm damaged 40 houses in Port Ellin, the governor said."))
        .anyMatch(u -> u.startsWith("is asked: “Who gave the order"));
  }

  @Test
  void whereReportsContradictEachOtherIsUnknown() {
    assertThat(
            unknown(
                "The storm damaged 40 houses in Port Ellin, the governor said.",
                "The storm damaged 65 houses in Port Ellin, the mayor said."))
        .anyMatch(u -> u.startsWith("reports differ: "));
  }

  @Test
  void whatAllSayIsNotUnknown() {
    assertThat(
            unknown(
                "The storm damaged 40 houses in Port Ellin, the governor said.",
                "The storm damaged 40 houses in Port Ellin, the mayor said."))
        .isEmpty();
  }
}
