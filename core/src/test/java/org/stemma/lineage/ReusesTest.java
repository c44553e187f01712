package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.collate.Printed.report;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.collate.Alignment;
import org.stemma.collate.Printed;
import org.stemma.lineage.Reuse.Direction;
import org.stemma.lineage.Reuse.Relation;
import org.stemma.report.Report;

class ReusesTest {
  private static final String LOCK =
      "The lock at Ostholm was shut on Monday after a barge laden with gravel struck its upper gate.";
  private static final String QUEUE =
      "Forty boats were waiting below the weir by nightfall and two of them had run out of water.";
  private static final String OWN =
      "Anglers on the towpath made the best of it, sharing coffee with stranded crews while children"
          + " counted barges and a brass band from the mill rehearsed its summer programme.";
  private static final String OTHER =
      "Freight firms reckon each idle day costs them dearly; several have hired lorries, and bakers"
          + " in three towns downstream already ration flour until supplies come through again.";

  private static Reuse between(Printed... printed) {
    List<Report> reports = Stream.of(printed).map(Printed::report).toList();
    return Reuses.of(reports, List.of()).getFirst();
  }

  @Test
  void aReprintIsWhollyDerived() {
    Reuse reuse = between(report("a", LOCK, QUEUE), report("b", LOCK, QUEUE));

    assertThat(reuse.relation()).isEqualTo(Relation.WHOLLY);
    assertThat(reuse.probability()).isGreaterThan(.9);
  }

  @Test
  void theShorterTellsWhetherItIsTheWhole() {
    Reuse reuse = between(report("a", LOCK, QUEUE), report("b", OWN, LOCK, QUEUE, OTHER));

    assertThat(reuse.relation()).isEqualTo(Relation.WHOLLY);
    assertThat(reuse.shareOf(reuse.a())).isGreaterThan(.9);
    assertThat(reuse.shareOf(reuse.b())).isLessThan(.6);
  }

  @Test
  void aPassageTakenOverIsPartOfIt() {
    Reuse reuse = between(report("a", LOCK, OWN), report("b", OTHER, LOCK));

    assertThat(reuse.relation()).isEqualTo(Relation.PARTIALLY);
    assertThat(reuse.passages())
        .singleElement()
        .extracting(Alignment::kind)
        .isEqualTo(Alignment.Kind.VERBATIM);
  }

  @Test
  void aQuotationThatBothPrintMakesNeitherACopy() {
    String said =
        "“We shall not open the lock before the gate has been seen by a diver, and no diver can be"
            + " had from Pell before Thursday at the earliest,” said harbour master Marit Oldane.";

    Reuse reuse = between(report("a", OWN, said), report("b", OTHER, said));

    assertThat(reuse.relation()).isEqualTo(Relation.NON);
    assertThat(reuse.direction()).isEqualTo(Direction.UNKNOWN);
    assertThat(reuse.passages()).extracting(Alignment::kind).containsOnly(Alignment.Kind.QUOTATION);
  }

  @Test
  void reportsOfOneEventInOwnWordsAreNotDerived() {
    Reuse reuse = between(report("a", OWN), report("b", OTHER));

    assertThat(reuse.isDerived()).isFalse();
    assertThat(reuse.passages()).isEmpty();
  }

  @Test
  void whoCreditOneAgencyAreSiblings() {
    Reuse reuse =
        between(
            report("a", LOCK, OWN).by("Tidewrack").crediting("Norpress"),
            report("b", LOCK, OTHER).by("Strait24").crediting("Norpress"));

    assertThat(reuse.direction()).isEqualTo(Direction.SIBLINGS);
  }

  @Test
  void whoCreditsTheOtherHasItFromThere() {
    Reuse reuse =
        between(
            report("a", LOCK, OWN).by("Tidewrack").on("2019-05-09").crediting("Strait24"),
            report("b", LOCK, OTHER).by("Strait24").on("2019-05-08"));

    assertThat(reuse.direction()).isEqualTo(Direction.B_TO_A);
  }

  @Test
  void whoPrintsTheOthersNameHasItFromThere() {
    Reuse reuse =
        between(
            report("a", "The Velm Courier reports:", LOCK, OWN).by("Tidewrack").on("2019-05-08"),
            report("b", LOCK, OTHER).by("Velm Courier").on("2019-05-08"));

    assertThat(reuse.direction()).isEqualTo(Direction.B_TO_A);
  }

  @Test
  void whatCameOutBeforeTheReportItCreditsIsFromAnEarlierOne() {
    Reuse reuse =
        between(
            report("a", LOCK, OWN).by("Tidewrack").on("2019-05-07").crediting("Strait24"),
            report("b", LOCK, OTHER).by("Strait24").on("2019-05-08"));

    assertThat(reuse.direction()).isEqualTo(Direction.SIBLINGS);
  }

  @Test
  void ofTwoVersionsTheLaterHasItFromTheEarlier() {
    Reuse reuse =
        between(
            report("a", LOCK, QUEUE).by("Tidewrack").on("2019-05-09"),
            report("b", LOCK, OWN).by("Tidewrack").on("2019-05-08"));

    assertThat(reuse.direction()).isEqualTo(Direction.B_TO_A);
  }

  @Test
  void ofTwoVersionsOfOneDayTheFullerIsTheLater() {
    Reuse reuse =
        between(
            report("a", LOCK, QUEUE, OWN).by("Tidewrack").on("2019-05-09"),
            report("b", LOCK, QUEUE).by("Tidewrack").on("2019-05-09"));

    assertThat(reuse.direction()).isEqualTo(Direction.B_TO_A);
  }

  @Test
  void theOrderGivenDoesNotMatter() {
    Printed a = report("a", LOCK, OWN).by("Tidewrack").on("2019-05-09");
    Printed b = report("b", OTHER, LOCK).by("Strait24").on("2019-05-08");

    assertThat(between(a, b)).isEqualTo(between(b, a));
  }

  @Test
  void everyTwoReportsAreJudgedOnce() {
    List<Report> reports =
        Stream.of(report("a", LOCK), report("b", QUEUE), report("c", OWN))
            .map(Printed::report)
            .toList();

    assertThat(Reuses.of(reports, List.of()))
        .extracting(r -> r.a() + " " + r.b())
        .containsExactly("a b", "a c", "b c");
  }
}
