package org.stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Node;
import org.stemma.lineage.NodeId;
import org.stemma.lineage.Stemma;
import org.stemma.text.Interval;
import org.stemma.text.ReportId;

class StemmaDaysTest {
  private static final NodeId COURIER = new NodeId(1);
  private static final NodeId LEDGER = new NodeId(2);
  private static final NodeId WIRE = new NodeId(3);

  @Test
  void aLostOriginalStandsWithItsEarliestChild() {
    Map<NodeId, LocalDate> days =
        days(from(7, 13), from(9, 9), List.of(edge(WIRE, COURIER), edge(WIRE, LEDGER)));
    assertThat(days.get(WIRE)).isEqualTo(may(7));
    assertThat(days.get(COURIER)).isEqualTo(may(7));
  }

  @Test
  void aChildIsDrawnNoEarlierThanItsParentWhereItsDateAllows() {
    Map<NodeId, LocalDate> days = days(from(9, 9), from(7, 13), List.of(edge(COURIER, LEDGER)));
    assertThat(days.get(LEDGER)).isEqualTo(may(9));
  }

  @Test
  void aDateThatCannotBeLaterStays() {
    Map<NodeId, LocalDate> days = days(from(9, 9), from(7, 8), List.of(edge(COURIER, LEDGER)));
    assertThat(days.get(LEDGER)).isEqualTo(may(7));
  }

  private static Map<NodeId, LocalDate> days(
      Interval courier, Interval ledger, List<Derivation> edges) {
    Map<NodeId, Interval> when =
        Map.of(COURIER, courier, LEDGER, ledger, WIRE, Interval.until(may(9)));
    List<Node> nodes =
        List.of(
            new Node.Extant(COURIER, new ReportId("courier"), "Courier"),
            new Node.Extant(LEDGER, new ReportId("ledger"), "Ledger"),
            wire());
    return StemmaDays.of(
        new Stemma(nodes, edges), n -> Optional.ofNullable(when.get(n.id())).orElseThrow());
  }

  private static Node wire() {
    return new Node.LostOriginal(
        WIRE,
        Node.LostOriginal.Kind.WIRE,
        "Norpress",
        "Norpress",
        Interval.until(may(9)),
        List.of());
  }

  private static Derivation edge(NodeId from, NodeId to) {
    return new Derivation(from, to, .9, Derivation.Kind.COPY, List.of(), List.of());
  }

  private static Interval from(int first, int last) {
    return new Interval(may(first), may(last));
  }

  private static LocalDate may(int day) {
    return LocalDate.of(2031, 5, day);
  }
}
