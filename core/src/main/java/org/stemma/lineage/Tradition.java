package org.stemma.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.claim.Claim;
import org.stemma.collate.Alignment;
import org.stemma.name.Names;
import org.stemma.report.Report;
import org.stemma.text.ReportId;

/// The stemma over reports: copies among those we hold, and the lost originals that credits
/// name or that shared wording demands.
final class Tradition {
  private final Drawing drawing;
  private final Known known;
  private final Map<NodeId, Set<ReportId>> resting = new HashMap<>();

  private final Set<ReportId> copies;

  private Tradition(Drawing drawing, Known known, Set<ReportId> copies) {
    this.drawing = drawing;
    this.known = known;
    this.copies = copies;
  }

  static Tradition of(
      List<Report> reports,
      List<Claim> claims,
      List<Alignment> alignments,
      Names names,
      Kinship kinship,
      Interviews interviews,
      Custom custom) {
    Drawing drawing = new Drawing(reports);
    Known known = Known.of(drawing, alignments, kinship, interviews, custom);
    Copies.draw(drawing, known);
    Set<ReportId> copies = new TreeSet<>(drawing.stemma().copies());
    copies.addAll(known.reprints(drawing));
    List<Alignment> originals =
        alignments.stream()
            .filter(x -> !copies.contains(x.a().report()) && !copies.contains(x.b().report()))
            .toList();
    Known uncopied = known.of(drawing, originals);
    Wires.draw(drawing, uncopied, copies);
    CommonSources.draw(drawing, uncopied, originals);
    Spoken.draw(drawing, claims, names);
    return new Tradition(drawing, known, copies);
  }

  Stemma stemma() {
    return drawing.stemma();
  }

  List<Derivation> parentsOf(ReportId report) {
    return drawing.parentsOf(report);
  }

  Node node(NodeId id) {
    return drawing.node(id);
  }

  List<ReportId> childrenOf(NodeId parent) {
    return drawing.edgesFrom(parent).stream().flatMap(this::child).sorted().toList();
  }

  private Stream<ReportId> child(Derivation edge) {
    return node(edge.to()) instanceof Node.Extant child
        ? Stream.of(child.report())
        : Stream.empty();
  }

  /// The reports that likely rest on a text, itself among them if it is held.
  Set<ReportId> restingOn(NodeId parent) {
    return resting.computeIfAbsent(parent, this::foundRestingOn);
  }

  private Set<ReportId> foundRestingOn(NodeId parent) {
    Set<ReportId> resting = new TreeSet<>();
    if (node(parent) instanceof Node.Extant held) {
      resting.add(held.report());
    }
    drawing.edgesFrom(parent).stream()
        .filter(Drawing::isLikelyText)
        .flatMap(this::child)
        .forEach(resting::add);
    return resting;
  }

  /// Whether the report is another's text as a whole: it words nothing that its original does not.
  boolean isCopy(ReportId report) {
    return copies.contains(report);
  }

  boolean credits(ReportId report, String party) {
    return known.credits(report, party);
  }

  /// Whether the report credits the house in sentences alone, and not as where it is from.
  boolean isToldOnly(ReportId report, String party) {
    return Credited.of(drawing.report(report), party).stream().allMatch(Likelihoods::isTold);
  }
}
