package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.stemma.collate.Wordings;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Told;
import org.stemma.language.LightEngine;

final class PhrasingsTest {
  private static final String[] SINKING = {
    "Ferry sinks off Port Ellin",
    "The ferry Corvina sank off Port Ellin on Tuesday, the coast guard said.",
    "Harbour master Orrin Vale said the ferry had been overloaded, and divers found the wheelhouse."
  };

  private static Told ferry() {
    return new Told()
        .by("Harbour Gazette", "2021-05-05", SINKING)
        .by(
            "Coast Courier",
            "2021-05-05",
            "Corvina goes under",
            "The Corvina, a ferry, sank on Tuesday near Port Ellin, police said.",
            "The harbour master said that far too many had boarded the ferry.")
        .by(
            "Island Mail",
            "2021-05-05",
            "Ferry lost",
            "A ferry was lost near Port Ellin, and the harbour master blamed the owner.");
  }

  private static Told copied() {
    return ferry().by("Copycat Daily", "2021-05-05", SINKING);
  }

  private static List<SortedMap<String, Double>> weighed(Told told) {
    Dossier dossier = told.dossier();
    Wordings wordings =
        Wordings.of(
            dossier.reports().stream().map(new LightEngine()::read).toList(), dossier.names());
    return Claims.compared(
            dossier.assertions(),
            wordings,
            dossier.names(),
            dossier.quantities(),
            dossier.calendar().times())
        .stream()
        .map(Pairing::features)
        .toList();
  }

  @Test
  void aCopyChangesNothingThatClaimsAreWeighedBy() {
    assertThat(weighed(copied())).isNotEmpty().isEqualTo(weighed(ferry()));
  }

  @Test
  void aCopyStandsWhereItsOriginalStands() {
    Told told = copied();
    assertThat(told.dossier().claims()).hasSameSizeAs(ferry().dossier().claims());
    assertThat(told.claim("sank off Port Ellin").assertions())
        .extracting(a -> a.where().report().value())
        .contains("000", "001", "003");
  }
}
