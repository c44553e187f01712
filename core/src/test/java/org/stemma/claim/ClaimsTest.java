package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.dossier.Told;

final class ClaimsTest {
  private static Told ferry() {
    return new Told()
        .by(
            "Harbour Gazette",
            "2021-05-05",
            "Ferry sinks off Port Ellin",
            "The ferry Corvina sank off Port Ellin on Tuesday, the coast guard said.",
            "The mayor of Port Ellin said the lighthouse would be painted white next year.")
        .by(
            "Coast Courier",
            "2021-05-05",
            "Corvina goes under",
            "The Corvina, a ferry, sank on Tuesday near Port Ellin, police said.",
            "Fishermen had complained about the harbour fees, a trader said.");
  }

  @Test
  void oneEventInOtherWordsIsOneClaim() {
    Told told = ferry();
    assertThat(told.claim("sank off Port Ellin")).isEqualTo(told.claim("sank on Tuesday near"));
  }

  @Test
  void anotherEventOfTheSamePlaceIsAnotherClaim() {
    Told told = ferry();
    assertThat(told.claim("lighthouse")).isNotEqualTo(told.claim("sank off Port Ellin"));
    assertThat(told.claim("harbour fees")).isNotEqualTo(told.claim("sank off Port Ellin"));
  }

  @Test
  void theOrderOfReportsChangesNoClaim() {
    Told told = ferry();
    assertThat(told.reversed().claims()).isEqualTo(told.dossier().claims());
  }

  @Test
  void whatHappenedInAnotherYearIsAnotherClaim() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-05",
                "Ferry sinks",
                "The ferry sank off Port Ellin on 4 May 2021, the coast guard said.")
            .by(
                "Coast Courier",
                "2021-05-05",
                "Ferry sinks",
                "The ferry sank off Port Ellin on 4 May 1987, the coast guard said.");
    assertThat(told.claim("4 May 2021")).isNotEqualTo(told.claim("4 May 1987"));
  }

  @Test
  void whoDidNotSurviveWasKilledAndNothingIsDenied() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-05",
                "Mine blast",
                "Six miners were killed in the blast at the Orlo mine, rescuers said.")
            .by(
                "Coast Courier",
                "2021-05-05",
                "Mine blast",
                "Six miners did not survive the blast at the Orlo mine, rescuers said.");
    assertThat(told.claim("did not survive").positions()).hasSize(1);
  }

  @Test
  void aPartyThatDeniesTakesAnotherPosition() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-05",
                "Dam row",
                "The company ignored the warnings about the Orlo dam, the union said.")
            .by(
                "Coast Courier",
                "2021-05-05",
                "Dam row",
                "Managers denied that the company ignored the warnings about the Orlo dam.");
    assertThat(told.claim("ignored the warnings").positions()).hasSize(2);
  }

  @Test
  void everyWeighedPairNamesItsFeatures() {
    assertThat(List.of(Feature.values()))
        .allSatisfy(f -> assertThat(Feature.weights().features()).containsKey(f.key));
  }

  @Test
  void aVagueCountGoesWithTheExactOneItFits() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-05",
                "Storm",
                "The storm damaged 118 houses in Port Ellin, the governor said.")
            .by(
                "Coast Courier",
                "2021-05-05",
                "Storm",
                "The storm damaged some 120 houses in Port Ellin, the governor said.")
            .by(
                "Island Mail",
                "2021-05-05",
                "Storm",
                "The storm damaged 97 houses in Port Ellin, the mayor said.");
    Claim claim = told.claim("118 houses");
    assertThat(claim.positions()).hasSize(2);
    assertThat(claim.positions().getFirst().assertions())
        .extracting(told::text)
        .hasSize(2)
        .noneMatch(t -> t.contains("97"));
  }

  @Test
  void theWordingOfATollDoesNotMatter() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-05",
                "Mine",
                "Six people lost their lives in the blast at the Orlo mine, police said.")
            .by(
                "Coast Courier",
                "2021-05-05",
                "Mine",
                "The blast at the Orlo mine left nine people dead, police said.");
    assertThat(told.claim("Six people").positions()).hasSize(2);
    assertThat(told.claim("Six people")).isEqualTo(told.claim("nine people"));
  }
}
