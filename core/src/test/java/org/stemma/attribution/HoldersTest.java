package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.dossier.Told;

/// Whose word it is where a source is described by somebody's office.
final class HoldersTest {
  private static Told told() {
    return new Told()
        .by(
            "Harbour Gazette",
            "2021-05-05",
            "Pumps fail at the port",
            "Governor Mara Holm spoke in Ellin on Monday. The governor said the dyke held.",
            "A former employee of the governor said the pumps broke down at noon.",
            "Officials said the lights were on. Mara Holm left the port when she told the crew"
                + " that the ferry was late.");
  }

  private static String origin(String words) {
    Told told = told();
    Assertion said =
        told.dossier().assertions().stream()
            .filter(a -> told.text(a).contains(words))
            .min((a, b) -> a.where().span().length() - b.where().span().length())
            .orElseThrow();
    return new Origins(told.dossier().names()).of(said, "Harbour Gazette").key();
  }

  @Test
  void anOfficeIsWhoHoldsIt() {
    assertThat(origin("the dyke held")).isEqualTo("Mara Holm");
  }

  @Test
  void whoWorkedForTheHolderIsAnotherOne() {
    assertThat(origin("the pumps broke down")).isNotEqualTo("Mara Holm");
  }

  @Test
  void whoASentenceIsAboutIsMeantByItsPronoun() {
    assertThat(origin("the ferry was late")).isEqualTo("Mara Holm");
  }
}
