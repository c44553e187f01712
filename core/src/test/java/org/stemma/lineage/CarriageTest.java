package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.collate.Alignment;
import org.stemma.collate.Printed;
import org.stemma.report.Report;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

final class CarriageTest {
  private static final Report REPORT = Printed.report("r", "x".repeat(100)).report();
  private static final Map<String, Set<ReportId>> HOUSES =
      Map.of("Lund Wire", reports("l1", "l2", "both"), "Orsa Press", reports("o1", "both"));

  @Test
  void whatOnlyReportsOfOneHouseCarrySpeaksForIt() {
    Carriage carriage =
        new Carriage(REPORT, HOUSES, List.of(shared("l1", 0, 50, .8), shared("l2", 0, 50, .4)));

    assertThat(carriage.margin("Lund Wire")).isCloseTo(.6, within(1e-9));
    assertThat(carriage.margin("Orsa Press")).isCloseTo(-.6, within(1e-9));
  }

  @Test
  void whatReportsOfBothHousesCarryTellsNothing() {
    Carriage carriage = new Carriage(REPORT, HOUSES, List.of(shared("both", 0, 50, .8)));

    assertThat(carriage.margin("Lund Wire")).isZero();
  }

  @Test
  void aFewThatCarryItAllOutweighManyThatCarryLittle() {
    Carriage carriage =
        new Carriage(
            REPORT,
            HOUSES,
            List.of(shared("l1", 0, 10, 1), shared("l2", 0, 10, 1), shared("o1", 0, 100, 1)));

    assertThat(carriage.margin("Orsa Press")).isCloseTo(.9, within(1e-9));
  }

  @Test
  void aPassageThatTwoAlignmentsCoverIsCarriedOnce() {
    Carriage carriage =
        new Carriage(REPORT, HOUSES, List.of(shared("o1", 0, 50, .5), shared("o1", 0, 25, 1)));

    assertThat(carriage.margin("Orsa Press")).isCloseTo(.75, within(1e-9));
  }

  @Test
  void aHouseWithoutARivalHasNoMargin() {
    Carriage carriage =
        new Carriage(REPORT, Map.of("Lund Wire", reports("l1")), List.of(shared("l1", 0, 50, .8)));

    assertThat(carriage.margin("Lund Wire")).isZero();
  }

  private static Set<ReportId> reports(String... ids) {
    return Set.copyOf(List.of(ids).stream().map(ReportId::new).toList());
  }

  private static Alignment shared(String with, int start, int end, double score) {
    return new Alignment(
        new Passage(new ReportId(with), new Span(start, end)),
        new Passage(REPORT.id(), new Span(start, end)),
        Alignment.Kind.NEAR,
        score,
        List.of(),
        List.of(),
        List.of());
  }
}
