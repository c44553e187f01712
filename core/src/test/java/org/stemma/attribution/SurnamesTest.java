package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.dossier.Told;

final class SurnamesTest {
  private static String speaker(Told told, String words) {
    return told.dossier().assertions().stream()
        .filter(a -> told.text(a).contains(words))
        .findFirst()
        .orElseThrow()
        .chain()
        .origin()
        .name();
  }

  @Test
  void aSurnameThatIsAlsoAPlaceMeansThePersonOfTheReport() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-05",
                "Pumps fail at the port",
                "The company chairman, Orrin Vale, spoke in Port Ellin on Monday.",
                "“The pumps broke down at noon,” Vale said.");
    assertThat(speaker(told, "pumps broke down")).isEqualTo("Orrin Vale");
  }

  @Test
  void aPlaceThatNobodyIsNamedAfterStaysOne() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-05",
                "Pumps fail at the port",
                "The company chairman, Orrin Vale, spoke in Port Ellin on Monday.",
                "“The pumps broke down at noon,” Lyon said.");
    assertThat(speaker(told, "pumps broke down")).isEqualTo("Lyon");
  }
}
