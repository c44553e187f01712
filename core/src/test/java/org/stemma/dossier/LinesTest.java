package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.lineage.Node;
import org.stemma.report.Corrections;
import org.stemma.text.Because;
import org.stemma.witness.Support;

/// How many lines stand behind what several outlets print.
final class LinesTest {
  private static final Because WHY = Because.of("assumption", "assumed: it is so");
  private static final String WIRE = "From Norland Press Association";

  @Test
  void whoTakesAStatementFromAWireMayCallItsSourceWhatTheyLike() {
    Told told =
        new Told()
            .by(
                "Orsa Gazette",
                "2026-03-04",
                "Mill burns in Orsa",
                WIRE,
                "The mill in Orsa burned for six hours on Tuesday, fire chief Ana Berg said.")
            .by(
                "Channel Lund",
                "2026-03-04",
                "Fire in Orsa",
                WIRE,
                "The mill in Orsa burned for six hours on Tuesday, investigators said.")
            .by(
                "Lund Times",
                "2026-03-04",
                "Orsa loses its mill",
                "Fire chief Ana Berg told the Lund Times on Tuesday: “The mill burned for six"
                    + " hours.”");

    assertThat(of(told, "burned for six hours").cut()).containsExactly("Ana Berg");
    assertThat(of(told, "burned for six hours").lines()).isEqualTo(1);
  }

  @Test
  void aShorterNameIsNoSecondLine() {
    Told told =
        new Told()
            .by(
                "Orsa Gazette",
                "2026-03-04",
                "Mill closes",
                "The mill in Orsa lost forty jobs in May, the Mill Workers' Committee said.")
            .by(
                "Lund Times",
                "2026-03-04",
                "Jobs go in Orsa",
                "The mill in Orsa lost forty jobs in May, the committee said.");

    assertThat(of(told, "forty jobs").lines()).isEqualTo(1);
  }

  @Test
  void indicationsAreNobodyWhoSpeaks() {
    Told told =
        new Told()
            .by(
                "Orsa Gazette",
                "2026-03-04",
                "Boat was overloaded",
                "Initial indications suggest the ferry carried 80 people too many, the Norland"
                    + " Maritime Board said.")
            .by(
                "Lund Times",
                "2026-03-04",
                "Ferry sank",
                "The ferry carried 80 people too many, the Norland Maritime Board said.");

    assertThat(of(told, "80 people too many").lines()).isEqualTo(1);
  }

  @Test
  void aHouseNamedInTheTextIsCreditedLikeOneInTheByline() {
    Told told =
        new Told()
            .by(
                "Orsa Gazette",
                "2026-03-04",
                "Mill burns",
                "From Vestpres",
                "The mill in Orsa burned for six hours on Tuesday, an engineer said.")
            .by(
                "Lund Times",
                "2026-03-04",
                "Fire in Orsa",
                "The mill in Orsa burned for six hours on Tuesday, Vestpres reported.");

    assertThat(of(told, "burned for six hours").lines()).isEqualTo(1);
    assertThat(told.dossier().reports().get(1).credits())
        .anySatisfy(c -> assertThat(c.agency()).isEqualTo("Vestpres"));
  }

  @Test
  void whatABodySaidOnceAndTwoReportsCarryIsALostOriginal() {
    Told told =
        new Told()
            .by(
                "Orsa Gazette",
                "2026-03-04",
                "Boat was overloaded",
                "The ferry carried 80 people too many, a spokesman for the Norland Maritime Board"
                    + " said.")
            .by(
                "Lund Times",
                "2026-03-04",
                "Ferry sank",
                "The Norland Maritime Board said the ferry had carried 80 people too many.");

    assertThat(told.dossier().stemma().nodes())
        .filteredOn(
            n ->
                n instanceof Node.LostOriginal lost
                    && lost.kind() == Node.LostOriginal.Kind.STATEMENT)
        .extracting(Node::label)
        .containsExactly("statement of Norland Maritime Board");
  }

  private static Told twoFromOneWire() {
    return new Told()
        .by(
            "Orsa Gazette",
            "2026-03-04",
            "Mill burns in Orsa",
            WIRE,
            "The mill in Orsa burned for six hours on Tuesday, a fire engineer said.")
        .by(
            "Channel Lund",
            "2026-03-04",
            "Fire in Orsa",
            WIRE,
            "The mill in Orsa burned for six hours on Tuesday, a shop owner said.");
  }

  @Test
  void whoIsKnownToBeIndependentOfAWireIsALineOfItsOwn() {
    Told apart =
        twoFromOneWire()
            .corrected(
                assumed(
                    List.of(
                        new Corrections.Apart("Channel Lund", "Norland Press Association", WHY)),
                    List.of(),
                    List.of()));

    assertThat(of(twoFromOneWire(), "six hours").lines()).isEqualTo(1);
    assertThat(of(apart, "six hours").lines()).isEqualTo(2);
  }

  @Test
  void aCreditKnownToBeWrongBindsNobody() {
    Told wrong =
        twoFromOneWire()
            .corrected(
                assumed(
                    List.of(),
                    List.of(new Corrections.NotCredited("000", "Norland Press Association", WHY)),
                    List.of()));

    assertThat(wrong.dossier().reports().getFirst().credits()).isEmpty();
    assertThat(wrong.dossier().reports().getLast().credits()).isNotEmpty();
  }

  @Test
  void whatRestsOnAWireThatIsNotTrustedIsNotCounted() {
    Told distrusted =
        twoFromOneWire()
            .corrected(
                assumed(
                    List.of(),
                    List.of(),
                    List.of(new Corrections.Distrusted("Norland Press Association", WHY))));

    assertThat(of(distrusted, "six hours").lines()).isZero();
    assertThat(of(distrusted, "six hours").why()).contains(WHY);
  }

  private static Corrections assumed(
      List<Corrections.Apart> apart,
      List<Corrections.NotCredited> uncredited,
      List<Corrections.Distrusted> distrusted) {
    return new Corrections(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        apart,
        uncredited,
        distrusted);
  }

  private static Support of(Told told, String words) {
    return told.dossier().claims().stream()
        .flatMap(c -> c.positions().stream())
        .filter(
            p ->
                p.assertions().size() > 1
                    && p.assertions().stream().anyMatch(a -> told.text(a).contains(words)))
        .map(p -> told.dossier().supports().get(p.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whereSomethingIsPostedIsNobodyWhoCouldBeWrong() {
    Told told =
        new Told()
            .by(
                "Orsa Gazette",
                "2026-03-04",
                "Mill burns",
                "The mill in Orsa burned for six hours, baker Ana Berg wrote on Facebook.")
            .by(
                "Lund Times",
                "2026-03-04",
                "Fire at the mill",
                "The mill in Orsa burned for six hours, fisherman Jon Lid wrote on Facebook.");

    assertThat(of(told, "burned for six hours").cut()).containsExactly("Ana Berg", "Jon Lid");
  }
}
