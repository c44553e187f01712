package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.lineage.Node;
import org.stemma.witness.Support;

/// Under how many names one source, or one house, stands in the reports of a story.
final class SourcesTest {
  private static final String DAY = "2026-03-04";
  private static final String WIRE = "From Norland State News Agency";

  @Test
  void aHouseUnderItsInitialsIsOneHouse() {
    Told told =
        new Told()
            .by("Orsa Gazette", DAY, "Mill burns", WIRE, said("a fire engineer"))
            .by("Lund Times", DAY, "Fire in Orsa", "From NSNA", said("a shop owner"));

    assertThat(told.dossier().stemma().nodes())
        .filteredOn(
            n -> n instanceof Node.LostOriginal lost && lost.kind() == Node.LostOriginal.Kind.WIRE)
        .hasSize(1);
    assertThat(of(told).lines()).isEqualTo(1);
  }

  @Test
  void whatIsTakenFromAnOutletCameByItsWire() {
    Told told =
        new Told()
            .by("Orsa Gazette", DAY, "Mill burns", WIRE, said("fire chief Ana Berg"))
            .by("Channel Lund", DAY, "Fire in Orsa", WIRE, said("engineer Ivo Marek"))
            .by(
                "Lund Times",
                DAY,
                "Orsa loses its mill",
                "From Orsa Gazette",
                "Fire chief Ana Berg told the Orsa Gazette the mill in Orsa burned for six hours"
                    + " on Tuesday.");

    assertThat(of(told).cut()).containsExactly("Norland State News Agency");
  }

  @Test
  void whoPassesAWordOnIsNoSecondOrigin() {
    Told told =
        new Told()
            .by(
                "Orsa Gazette",
                DAY,
                "Mill burns",
                "The mill in Orsa burned for six hours on Tuesday, mayor Ivo Marek said, citing"
                    + " fire chief Ana Berg.")
            .by("Channel Lund", DAY, "Fire in Orsa", said("fire chief Ana Berg"));

    assertThat(of(told).lines()).isEqualTo(1);
  }

  @Test
  void whoIsDescribedByTheRoleOfANamedSourceIsThatSource() {
    Told told =
        new Told()
            .by("Orsa Gazette", DAY, "Mill burns", said("fire chief Ana Berg"))
            .by("Channel Lund", DAY, "Fire in Orsa", said("the fire chief"));

    assertThat(of(told).lines()).isEqualTo(1);
  }

  private static String said(String source) {
    return "The mill in Orsa burned for six hours on Tuesday, " + source + " said.";
  }

  private static Support of(Told told) {
    return told.dossier().claims().stream()
        .flatMap(c -> c.positions().stream())
        .filter(p -> p.assertions().size() > 1)
        .filter(p -> p.assertions().stream().anyMatch(a -> told.text(a).contains("six hours")))
        .map(p -> told.dossier().supports().get(p.id()))
        .findFirst()
        .orElseThrow();
  }
}
