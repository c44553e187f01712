package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.collate.Alignment;
import org.stemma.text.Passage;

/// Which passages of a story's reports are laid side by side, and what they are from.
final class PassagesTest {
  private static final String DAY = "2026-03-04";
  private static final String WIRE = "From Norland Press Association";
  private static final String INLETS =
      "The smugglers anchor at night in inlets beneath wooded cliffs, not in guarded harbours.";
  private static final String SEA =
      "Fishermen believe the smugglers now anchor in narrow inlets beneath wooded cliffs, because"
          + " every larger port keeps a watch.";
  private static final String CLIFFS =
      "Most nights the gang drops anchor in inlets below wooded cliffs and waits there for fog.";
  private static final String COTTAGE =
      "The men had rented a cottage behind the fish market since spring and paid for it in foreign"
          + " coin, Norland and Lund customs investigators said.";
  private static final String LEDGER =
      "A ledger with the names of forty buyers lay under the floor of the disused chapel, according"
          + " to Norland and Lund customs investigators.";
  private static final String BARRELS =
      "Forty barrels of untaxed brandy were rolled ashore near the disused chapel before dawn.";
  private static final String PONIES =
      "Ponies with muffled hooves carried the cargo over the moor to a weaver's barn in Pell.";

  @Test
  void aSourceThatBothDescribeInTheSameWordsIsAPassage() {
    Told told =
        new Told()
            .by("Orsa Gazette", DAY, "Gang hides", WIRE, COTTAGE)
            .by("Lund Times", DAY, "Smugglers gone", WIRE, LEDGER);

    assertThat(words(told)).contains("Norland and Lund customs investigators");
  }

  @Test
  void whatEachSharesWithAThirdReportOfAWireTheyShare() {
    assertThat(between(told("Bread is dear in Orsa."), "narrow inlets", "anchor in inlets"))
        .isEmpty();
    assertThat(between(told(INLETS), "narrow inlets", "anchor in inlets"))
        .singleElement()
        .satisfies(x -> assertThat(x.why()).extracting("rule").contains("third-report"));
  }

  /// Two reports of the anchorage, of which only a third could tell that they share a text.
  private static Told told(String third) {
    return new Told()
        .by("Orsa Gazette", DAY, "Gang hides", WIRE, SEA)
        .by("Lund Times", DAY, "Smugglers gone", CLIFFS, BARRELS, PONIES)
        .by("Channel Pell", DAY, "Brandy", WIRE, third, BARRELS, PONIES)
        .by("Pell Voice", DAY, "Fair opens", "The fair at Pell has opened with a brass band.")
        .by("Radio Lund", DAY, "Frost", "Frost has spoiled the plums in the valley of Lund.");
  }

  @Test
  void aSourceThatAnybodyMayDescribeSoIsNone() {
    Told told =
        new Told()
            .by("Orsa Gazette", DAY, "Gang hides", WIRE, "The gang fled, a senior official said.")
            .by("Lund Times", DAY, "Smugglers gone", WIRE, "Fish is dear, a senior official said.");

    assertThat(words(told)).noneMatch(w -> w.contains("senior official"));
  }

  private static List<Alignment> between(Told told, String one, String other) {
    Dossier dossier = told.dossier();
    return dossier.alignments().stream()
        .filter(
            x ->
                words(dossier, x.a()).contains(one) && words(dossier, x.b()).contains(other)
                    || words(dossier, x.a()).contains(other) && words(dossier, x.b()).contains(one))
        .toList();
  }

  private static List<String> words(Told told) {
    Dossier dossier = told.dossier();
    return dossier.alignments().stream()
        .filter(x -> x.kind() != Alignment.Kind.QUOTATION)
        .flatMap(x -> Stream.of(x.a(), x.b()))
        .map(p -> words(dossier, p))
        .toList();
  }

  private static String words(Dossier dossier, Passage passage) {
    return dossier.reports().stream()
        .filter(r -> r.id().equals(passage.report()))
        .map(r -> r.text().of(passage.span()))
        .findFirst()
        .orElseThrow();
  }
}
