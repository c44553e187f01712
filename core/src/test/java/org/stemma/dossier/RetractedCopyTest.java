package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.witness.Support;

/// What is left of a claim when the report is retracted from which others have it.
final class RetractedCopyTest {
  private static final String TITLE = "Ferry stuck near Ostholm";
  private static final String RETRACTED = "This article has been retracted.";
  private static final String FIRST =
      "The ferry Aurelia ran aground off Ostholm on Tuesday night with ninety people and a cargo"
          + " of timber on board, harbour master Olaf Brandt said. The crew had been warned of the"
          + " reef twice that evening by the lighthouse keeper of the island, he added.";

  private static Support support(Told told) {
    var position = told.claim("ran aground").positions().getFirst();
    return Optional.ofNullable(told.dossier().supports().get(position.id())).orElseThrow();
  }

  private static Told copied(String... first) {
    return new Told()
        .by("Velm Post", "2018-06-06", first)
        .by(
            "Coast Daily",
            "2018-06-08",
            "Ferry stuck near Ostholm",
            "As the Velm Post reported, " + FIRST.replaceFirst("The ferry", "the ferry"));
  }

  @Test
  void aCopyOfAStandingReportSupportsTheClaim() {
    assertThat(support(copied(TITLE, FIRST)).lines()).isEqualTo(1);
  }

  @Test
  void aCopyOfARetractedReportSupportsNothing() {
    assertThat(support(copied(TITLE, RETRACTED, FIRST)).lines()).isZero();
  }

  @Test
  void whoAlsoSpokeToAnotherHouseStillCounts() {
    Told told =
        copied(TITLE, RETRACTED, FIRST)
            .by(
                "Echo",
                "2018-06-08",
                "Ferry aground",
                "The ferry Aurelia ran aground off Ostholm on Tuesday, harbour master Olaf Brandt"
                    + " told the Echo.");
    assertThat(support(told).lines()).isEqualTo(1);
  }
}
