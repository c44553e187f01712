package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.attribution.Assertion;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Told;
import org.stemma.text.ReportId;

class AllegianceTest {
  private static final String BURNED = "The mill in Orsa burned for six hours on Tuesday, ";
  private static final Set<ReportId> GAZETTE_AND_STAR =
      Set.of(new ReportId("000"), new ReportId("001"));

  private final Told told =
      new Told()
          .by("Orsa Gazette", "2026-03-04", "Mill burns", BURNED + "Ana Berg said.")
          .by("Orsa Star", "2026-03-04", "Fire in Orsa", BURNED + "Ana Berg said.")
          .by("Lund Times", "2026-03-04", "Orsa loses its mill", BURNED + "Ivo Marek said.")
          .by("Channel Lund", "2026-03-04", "Fire", BURNED + "Ivo Marek said.");

  @Test
  void aSourceSpeaksForTheTextThatItsOtherReportsRestOn() {
    assertThat(ratios("000", Set.of()).source()).isPositive();
    assertThat(ratios("002", Set.of()).source()).isNegative();
  }

  @Test
  void aCopyOfAReportTellsNoMoreThanTheReport() {
    assertThat(ratios("002", Set.of(new ReportId("001"))).source())
        .isGreaterThan(ratios("002", Set.of()).source());
  }

  private Allegiance.Ratios ratios(String report, Set<ReportId> copies) {
    Dossier dossier = told.dossier();
    Assertion said =
        dossier.assertions().stream()
            .filter(a -> a.where().report().value().equals(report) && a.isEvidence())
            .findFirst()
            .orElseThrow();
    return new Allegiance(dossier.claims(), dossier.names(), copies).ratios(said, GAZETTE_AND_STAR);
  }
}
