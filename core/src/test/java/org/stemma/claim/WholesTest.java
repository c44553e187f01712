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

  private static String printed(String sentence, String words) {
    Told told =
        new Told()
            .by("Harbour Gazette", "2021-05-05", "News of the week", sentence)
            .by("Coast Courier", "2021-05-05", "News of the coast", "The tannery burned down.");
    return told.dossier().claims().stream()
        .flatMap(c -> c.positions().stream())
        .filter(p -> told.text(p.wording()).contains(words))
        .map(Position::printed)
        .map(
            p ->
                told.dossier().reports().stream()
                    .filter(r -> r.id().equals(p.report()))
                    .findFirst()
                    .orElseThrow()
                    .text()
                    .of(p.span()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(told.texts()));
  }

  @Test
  void aRelativeClauseIsPrintedWithItsNoun() {
    assertThat(
            printed(
                "Mira Tolen, who has run the harbour since March, closed the lock.",
                "run the harbour"))
        .startsWith("Mira Tolen, who has run the harbour since March");
  }

  @Test
  void aClauseThatLeavesItsSubjectOutIsPrintedWithIt() {
    assertThat(
            printed(
                "The two boatmen opened the lock and also lost their barge in the flood.",
                "lost their barge"))
        .startsWith("The two boatmen opened the lock");
  }

  @Test
  void aClauseThatReadsAloneIsPrintedAsItIs() {
    assertThat(printed("The old lock broke on Friday, the harbour master said.", "lock broke"))
        .isEqualTo("The old lock broke on Friday");
  }

  @Test
  void aQuotationIsPrintedWithBothItsMarks() {
    assertThat(
            printed(
                "The barge lay on its side like \"a whale on the sand\", Mira Tolen said.",
                "like \"a whale"))
        .endsWith("\"a whale on the sand\"");
  }
}
