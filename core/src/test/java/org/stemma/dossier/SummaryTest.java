package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryTest {
  @Test
  void aPronounThatMeansNobodyKnownNamesNobody() {
    Dossier dossier =
        new Told()
            .by(
                "Coast Courier",
                "2019-05-07",
                "Ferry sinks",
                "They said the ferry Aurelia sank off Ostholm on Monday night.")
            .by(
                "Harbour Gazette",
                "2019-05-07",
                "Ferry is gone",
                "They said the ferry Aurelia sank off Ostholm on Monday night.")
            .dossier();

    assertThat(dossier.summary())
        .extracting(Dossier.SummarySentence::text)
        .anyMatch(s -> s.startsWith("According to somebody not named (Coast Courier): “the ferry"))
        .noneMatch(s -> s.contains("According to they"));
  }
}
