package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.attribution.Assertion;
import org.stemma.collate.Wordings;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Told;
import org.stemma.language.LightEngine;

/// Whom a subject means.
final class AgentsTest {
  private static Optional<String> agentOf(Told told, String words) {
    Dossier dossier = told.dossier();
    Wordings wordings =
        Wordings.of(
            dossier.reports().stream().map(new LightEngine()::read).toList(), dossier.names());
    Propositions reader = new Propositions(wordings, dossier.names(), List.of(), List.of());
    Assertion said =
        dossier.assertions().stream()
            .filter(a -> told.text(a).contains(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(told.texts()));
    Optional<String> agent = reader.of(said).agent();
    return agent.map(
        key ->
            dossier.names().entities().stream()
                .filter(e -> e.id().toString().equals(key))
                .map(e -> e.name())
                .findFirst()
                .orElse(key));
  }

  private static Told skipper(String sentence) {
    return new Told()
        .by(
            "Harbour Gazette",
            "2021-05-05",
            "Captain sought",
            "Orrin Tesker, skipper of the ferry Corvina, was last seen on Monday, police said.",
            "Tesker had owed money to the bank, police said.",
            sentence);
  }

  @Test
  void anEpithetMeansThePersonWhoIsCalledSo() {
    assertThat(agentOf(skipper("The skipper has left the island, police said."), "has left"))
        .contains("Orrin Tesker");
  }

  @Test
  void anEpithetOfNobodyMeansNobody() {
    assertThat(agentOf(skipper("The baker has left the island, police said."), "has left"))
        .isPresent()
        .get()
        .isNotEqualTo("Orrin Tesker");
  }

  @Test
  void whoSaysIMeansTheSpeaker() {
    assertThat(
            agentOf(
                skipper("“I sold the ferry in spring,” said Marla Teck, a trader."),
                "sold the ferry"))
        .contains("Marla Teck");
  }

  @Test
  void weIsNotTheSpeakerAlone() {
    assertThat(
            agentOf(
                skipper("“We sold the ferry in spring,” said Marla Teck, a trader."),
                "sold the ferry"))
        .isPresent()
        .get()
        .asString()
        .startsWith("we:");
  }
}
