package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.stemma.collate.Alignment;
import org.stemma.evidence.Evidence;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Interval;
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
  /// credit it and those that share their wording without saying so. The houses credited most come
  /// first, for likeness that one explains is no evidence of the next.
  private void addCredited() {
    List<Map.Entry<String, SortedSet<ReportId>>> credits =
        new ArrayList<>(known.credited().houses().entrySet());
    credits.sort(
        Comparator.comparingLong(
                (Map.Entry<String, SortedSet<ReportId>> c) -> originals(c.getValue()))
            .reversed()
            .thenComparing(Map.Entry::getKey));
    for (Map.Entry<String, SortedSet<ReportId>> credit : credits) {
      boolean held =
          drawing.reports().stream()
              .anyMatch(r -> r.outletName().equalsIgnoreCase(credit.getKey()));
      if (held) {
        continue;
      }
      Map<ReportId, List<Alignment>> kin = new LinkedHashMap<>();
      credit.getValue().forEach(r -> kin.put(r, List.of()));
      addKin(kin, credit.getKey());
      Interval when = drawing.window(kin.keySet());
      NodeId id = drawing.next();
      List<Because> why = new ArrayList<>();
      credit.getValue().forEach(r -> why.add(Credited.because(drawing.report(r), credit.getKey())));
      drawing.add(LostOriginals.wire(id, credit.getKey(), when, why));
      kin.forEach((report, shared) -> drawing.add(fromLost(id, report, credit, shared)));
    }
  }

  private long originals(Set<ReportId> reports) {
    return reports.stream().filter(r -> !copies.contains(r)).count();
  }

  /// Reports that share the wording of a credited child, or of one that likely is a child too,
  /// unless a copy already explains it.
  private void addKin(Map<ReportId, List<Alignment>> kin, String house) {
    Set<ReportId> children = new LinkedHashSet<>(kin.keySet());
    for (Report report : drawing.reports()) {
      if (kin.containsKey(report.id())) {
        continue;
      }
      List<Alignment> shared = new ArrayList<>();
      for (ReportId child : children) {
        if (!drawing.linked(report, drawing.report(child))
            && !drawing.commonParent(report.id(), child)) {
          shared.addAll(known.kinship().between(report.id(), child));
        }
      }
      shared.removeIf(x -> known.interviews().isOwn(x, report.id()));
      if (Likelihoods.isKin(shared)) {
        kin.put(report.id(), shared);
        if (Likelihoods.uncredited(known.likeness(report, shared, house)).probability() >= LIKELY) {
          children.add(report.id());
        }
      }
    }
  }

  private Derivation fromLost(
      NodeId lost,
      ReportId report,
      Map.Entry<String, SortedSet<ReportId>> credit,
      List<Alignment> shared) {
    String house = credit.getKey();
    boolean credits = credit.getValue().contains(report);
    Evidence evidence =
        credits
            ? Likelihoods.credited(
                Credited.of(drawing.report(report), house), known.credited().kin(report, house))
            : Likelihoods.uncredited(known.likeness(drawing.report(report), shared, house));
    List<Because> why = new ArrayList<>();
    why.add(credits ? Credited.because(drawing.report(report), house) : uncredited(house, shared));
    if (!credits) {
      why.addAll(known.custom().weigh(evidence, drawing.report(report), house));
    }
    return drawing.edge(lost, report, evidence, Derivation.Kind.WIRE, shared, why);
  }

  private static Because uncredited(String house, List<Alignment> shared) {
    return Because.of(
        "uncredited",
        "words things as reports do that credit " + house + ", and credits nobody",
        shared.stream().flatMap(a -> Stream.of(a.a(), a.b())).toArray(Passage[]::new));
  }
}
