package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What counts as a denial of what others say.
final class DenialsTest {
  private static Told told(String second) {
    return new Told()
        .by(
            "Orsa Gazette",
            "2026-03-04",
            "Mill in doubt",
            "The old mill in Orsa is still in the hands of the council, the mayor said.")
        .by("Lund Times", "2026-03-04", "Papers", second);
  }

  @Test
  void whatIsNotSoOfSomethingElseIsNoDenial() {
    Told told = told("The hand on the letter is not hers, two neighbours said.");

    assertThat(told.claim("in the hands").assertions().map(told::text))
        .noneMatch(t -> t.contains("not hers"));
  }

  @Test
  void theVeryVerbNegatedIsOne() {
    Told told = told("The old mill in Orsa did not burn on Monday, two neighbours said.");
    told.by(
        "Channel Lund",
        "2026-03-04",
        "Mill burns",
        "The old mill in Orsa burned on Monday, the mayor said.");

    assertThat(told.claim("burned on Monday").assertions().map(told::text))
        .anyMatch(t -> t.contains("did not burn"));
  }
}
