package org.stemma.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Node;
import org.stemma.lineage.NodeId;
import org.stemma.lineage.Stemma;
import org.stemma.report.Report;
import org.stemma.text.ReportId;

/// The reports in an order in which copies stand together, each group with the text they share.
final class StemmaOrder {
  /// Reports that rest on one text; the label is blank for a report that stands alone.
  record Group(String label, List<Report> reports) {}

  private static final double LIKELY = 0.5;

  private final Stemma stemma;
  private final Map<NodeId, Node> nodes = new HashMap<>();
  private final Map<ReportId, NodeId> ofReport = new HashMap<>();

  StemmaOrder(Stemma stemma) {
    this.stemma = stemma;
    for (Node node : stemma.nodes()) {
      nodes.put(node.id(), node);
      if (node instanceof Node.Extant extant) {
        ofReport.put(extant.report(), extant.id());
      }
    }
  }

  List<Group> groups(List<Report> reports) {
    Map<String, List<Report>> byRoot = new LinkedHashMap<>();
    Map<String, String> labels = new HashMap<>();
    for (Report report : reports) {
      Optional<Node> root = Optional.ofNullable(ofReport.get(report.id())).map(this::root);
      String key = root.map(r -> r.id().toString()).orElse(report.id().value());
      byRoot.computeIfAbsent(key, k -> new ArrayList<>()).add(report);
      labels.put(key, root.map(Node::label).orElse(""));
    }
    return byRoot.entrySet().stream()
        .map(
            e ->
                new Group(
                    e.getValue().size() > 1 ? labels.getOrDefault(e.getKey(), "") : "",
                    e.getValue()))
        .toList();
  }

  private Node root(NodeId start) {
    Set<NodeId> seen = new HashSet<>();
    NodeId at = start;
    while (seen.add(at)) {
      Optional<NodeId> parent = parent(at);
      if (parent.isEmpty()) {
        break;
      }
      at = parent.get();
    }
    return Optional.ofNullable(nodes.get(at)).orElseThrow();
  }

  private Optional<NodeId> parent(NodeId child) {
    return stemma.edges().stream()
        .filter(e -> e.to().equals(child) && e.probability() >= LIKELY)
        .max(
            Comparator.comparingDouble(Derivation::probability)
                .thenComparing(Derivation::from, Comparator.reverseOrder()))
        .map(Derivation::from);
  }
}
