package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.collate.Alignment;
import org.stemma.evidence.Evidence;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Draws the lost originals that credits name, with those who credit them and those who only
/// word things alike.
final class Wires {
  private static final double LIKELY = Likelihoods.EDGES.threshold("likely");

  private final Drawing drawing;
  private final Known known;

  private final Set<ReportId> copies;

  private Wires(Drawing drawing, Known known, Set<ReportId> copies) {
    this.drawing = drawing;
    this.known = known;
    this.copies = copies;
  }

  /// @param copies reports that are another's text: their credit is that one's
  static void draw(Drawing drawing, Known known, Set<ReportId> copies) {
    new Wires(drawing, known, copies).addCredited();
  }

  /// A lost original for every credited house whose own report we do not hold, with those that
  /// credit it and those that share their wording without saying so. The houses credited most
  /// come first, for likeness that one explains is no evidence of the next.
  private void addCredited() {
    List<Map.Entry<String, SortedSet<ReportId>>> credits =
        new ArrayList<>(known.credited().houses().entrySet());
    credits.sort(
        Comparator.comparingLong(
                (Map.Entry<String, SortedSet<ReportId>> c) -> originals(c.getValue()))
            .reversed()
            .thenComparing(Map.Entry::getKey));
    credits.removeIf(c -> isHeld(c.getKey()));
    Map<String, NodeId> nodes = new LinkedHashMap<>();
    credits.forEach(c -> nodes.put(c.getKey(), addHouse(c)));
    // what credits explain is explained before likeness is asked of any house
    Map<ReportId, Set<NodeId>> explained = new TreeMap<>();
    drawing.reports().forEach(r -> explained.put(r.id(), drawing.parents(r.id())));
    for (Map.Entry<String, SortedSet<ReportId>> credit : credits) {
      NodeId node = Objects.requireNonNull(nodes.get(credit.getKey()));
      kin(credit, explained)
          .forEach((r, kin) -> drawing.add(uncredited(node, r, credit.getKey(), kin)));
    }
  }

  private boolean isHeld(String house) {
    return drawing.reports().stream().anyMatch(r -> r.outletName().equalsIgnoreCase(house));
  }

  /// The lost original of a house, with an edge to each report that credits it.
  private NodeId addHouse(Map.Entry<String, SortedSet<ReportId>> credit) {
    NodeId id = drawing.next();
    List<Because> why = new ArrayList<>();
    credit.getValue().forEach(r -> why.add(Credited.because(drawing.report(r), credit.getKey())));
    drawing.add(LostOriginals.wire(id, credit.getKey(), drawing.window(credit.getValue()), why));
    credit.getValue().forEach(r -> drawing.add(credited(id, r, credit.getKey())));
    return id;
  }

  /// What a report shares with those that credit a house, and what it is worth.
  private record Kin(List<Alignment> shared, Evidence evidence) {}

  private long originals(Set<ReportId> reports) {
    return reports.stream().filter(r -> !copies.contains(r)).count();
  }

  /// Reports that share the wording of a credited child, or of one that likely is a child too,
  /// unless a copy or a house that both credit already explains it.
  private Map<ReportId, Kin> kin(
      Map.Entry<String, SortedSet<ReportId>> credit, Map<ReportId, Set<NodeId>> explained) {
    Map<ReportId, Kin> kin = new LinkedHashMap<>();
    Set<ReportId> children = new LinkedHashSet<>(credit.getValue());
    for (Report report : drawing.reports()) {
      if (children.contains(report.id())) {
        continue;
      }
      List<Alignment> shared = new ArrayList<>();
      for (ReportId child : children) {
        if (!drawing.linked(report, drawing.report(child))
            && Collections.disjoint(of(explained, report.id()), of(explained, child))) {
          shared.addAll(known.kinship().between(report.id(), child));
        }
      }
      shared.removeIf(x -> known.interviews().isOwn(x, report.id()));
      if (Likelihoods.isKin(shared)) {
        Evidence evidence = Likelihoods.uncredited(known.likeness(report, shared, credit.getKey()));
        kin.put(report.id(), new Kin(shared, evidence));
        if (evidence.probability() >= LIKELY) {
          children.add(report.id());
        }
      }
    }
    return kin;
  }

  private static Set<NodeId> of(Map<ReportId, Set<NodeId>> explained, ReportId report) {
    return Objects.requireNonNull(explained.get(report));
  }

  private Derivation credited(NodeId lost, ReportId report, String house) {
    Evidence evidence =
        Likelihoods.credited(
            Credited.of(drawing.report(report), house), known.credited().kin(report, house));
    List<Because> why = List.of(Credited.because(drawing.report(report), house));
    return drawing.edge(lost, report, evidence, Derivation.Kind.WIRE, List.of(), why);
  }

  private Derivation uncredited(NodeId lost, ReportId report, String house, Kin kin) {
    List<Because> why = new ArrayList<>(List.of(uncredited(house, kin.shared())));
    why.addAll(known.custom().weigh(kin.evidence(), drawing.report(report), house));
    return drawing.edge(lost, report, kin.evidence(), Derivation.Kind.WIRE, kin.shared(), why);
  }

  private static Because uncredited(String house, List<Alignment> shared) {
    return Because.of(
        "uncredited",
        "words things as reports do that credit " + house + ", and credits nobody",
        shared.stream().flatMap(a -> Stream.of(a.a(), a.b())).toArray(Passage[]::new));
  }
}
