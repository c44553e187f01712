package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.collate.Alignment;
import org.stemma.evidence.Evidence;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.ReportId;

/// A stemma while it is drawn: the reports, what they must have been made from, and the edges
/// found so far.
final class Drawing {
  private static final double LIKELY = Likelihoods.EDGES.threshold("likely");

  private final SortedMap<ReportId, Report> reports = new TreeMap<>();
  private final Map<ReportId, NodeId> extant = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Derivation> edges = new ArrayList<>();
  private final Map<NodeId, List<Derivation>> edgesTo = new HashMap<>();
  private final Map<NodeId, List<Derivation>> edgesFrom = new HashMap<>();

  /// A drawing of reports that nothing joins yet.
  Drawing(List<Report> reports) {
    reports.forEach(r -> this.reports.put(r.id(), r));
    for (Report report : this.reports.values()) {
      NodeId id = next();
      extant.put(report.id(), id);
      nodes.add(new Node.Extant(id, report.id(), report.outletName()));
    }
  }

  Stemma stemma() {
    return new Stemma(nodes, edges);
  }

  /// The reports, by their ids.
  Collection<Report> reports() {
    return Collections.unmodifiableCollection(reports.values());
  }

  /// What the next node will be called.
  NodeId next() {
    return new NodeId(nodes.size() + 1);
  }

  NodeId add(Node node) {
    nodes.add(node);
    return node.id();
  }

  void add(Derivation edge) {
    edges.add(edge);
    edgesTo.computeIfAbsent(edge.to(), t -> new ArrayList<>()).add(edge);
    edgesFrom.computeIfAbsent(edge.from(), f -> new ArrayList<>()).add(edge);
  }

  Derivation edge(
      NodeId from,
      ReportId to,
      Evidence evidence,
      Derivation.Kind kind,
      List<Alignment> shared,
      List<Because> why) {
    return new Derivation(
        from, node(to), evidence.probability(), kind, shared, why, evidence.features());
  }

  List<Derivation> parentsOf(ReportId report) {
    return List.copyOf(edgesTo.getOrDefault(node(report), List.of()));
  }

  Set<NodeId> parents(ReportId report) {
    return parentsOf(report).stream().map(Derivation::from).collect(Collectors.toSet());
  }

  /// The texts of which a report likely has something.
  Set<NodeId> likelyParents(ReportId report) {
    return parentsOf(report).stream()
        .filter(Drawing::isLikelyText)
        .map(Derivation::from)
        .collect(Collectors.toSet());
  }

  /// Those among them that more than likeness of wording shows.
  Set<NodeId> creditedParents(ReportId report) {
    return parentsOf(report).stream()
        .filter(e -> isLikelyText(e) && !Likelihoods.isLikenessAlone(e))
        .map(Derivation::from)
        .collect(Collectors.toSet());
  }

  List<Derivation> edgesFrom(NodeId parent) {
    return List.copyOf(edgesFrom.getOrDefault(parent, List.of()));
  }

  Node node(NodeId id) {
    return nodes.get(id.number() - 1);
  }

  NodeId node(ReportId id) {
    return Objects.requireNonNull(extant.get(id), () -> "no node for " + id);
  }

  Report report(ReportId id) {
    return Objects.requireNonNull(reports.get(id), () -> "no report " + id);
  }

  /// Whether a report likely has some of its text by the edge, and not from itself.
  static boolean isLikelyText(Derivation edge) {
    return edge.probability() >= LIKELY
        && edge.kind() != Derivation.Kind.QUOTATION
        && edge.kind() != Derivation.Kind.VERSION;
  }

  boolean linked(Report a, Report b) {
    return isParent(a, b) || isParent(b, a);
  }

  private boolean isParent(Report parent, Report child) {
    NodeId id = node(parent.id());
    return edgesTo.getOrDefault(node(child.id()), List.of()).stream()
        .anyMatch(e -> e.from().equals(id));
  }

  boolean commonParent(ReportId a, ReportId b) {
    Set<NodeId> parents = new LinkedHashSet<>();
    parentsOf(a).forEach(e -> parents.add(e.from()));
    return parentsOf(b).stream().anyMatch(e -> parents.contains(e.from()));
  }

  /// A text that several reports use is not younger than the oldest of them.
  Interval window(Set<ReportId> children) {
    Interval window = Interval.UNBOUNDED;
    for (ReportId child : children) {
      Interval published = report(child).published().interval();
      if (!published.isOpenAbove()) {
        Interval before = Interval.until(published.latest());
        window = window.meets(before) ? window.intersection(before) : window;
      }
    }
    return window;
  }
}
