package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.collate.Wordings;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Told;
import org.stemma.language.LightEngine;

/// Which clauses are whole sentences by themselves.
final class WholesTest {
  private static final Told SAID =
      new Told()
          .by(
              "Harbour Gazette",
              "2021-05-05",
              "News of the week",
              "The mayor opened the bridge on Friday.",
              "The tannery burned down on Sunday.");

  private static boolean isWhole(String words) {
    Dossier dossier = SAID.dossier();
    Wordings wordings =
        Wordings.of(
            dossier.reports().stream().map(new LightEngine()::read).toList(), dossier.names());
    Propositions reader = new Propositions(wordings, dossier.names(), List.of(), List.of());
    return dossier.assertions().stream()
        .filter(a -> SAID.text(a).startsWith(words))
        .map(reader::of)
        .map(Wholes::isWhole)
        .findFirst()
        .orElseThrow(() -> new AssertionError(SAID.texts()));
  }

  @Test
  void aBareNounIsNot() {
    assertThat(isWhole("News of the week")).isFalse();
  }

  @Test
  void aMainClauseIs() {
    assertThat(isWhole("The tannery burned")).isTrue();
  }
}
