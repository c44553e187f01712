package org.stemma.lineage;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.text.ReportId;

/// What descends from what, over whole reports: the union of the descents of their assertions.
public record Stemma(List<Node> nodes, List<Derivation> edges) {
  private static final double LIKELY = Likelihoods.EDGES.threshold("likely");

  public static final Stemma EMPTY = new Stemma(List.of(), List.of());

  public Stemma {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /// The reports that likely are another held report's text as a whole: they tell nothing that
  /// it does not.
  public Set<ReportId> copies() {
    Set<ReportId> copies = new TreeSet<>();
    for (Derivation edge : edges) {
      if (edge.isWhole()
          && edge.probability() >= LIKELY
          && node(edge.from()) instanceof Node.Extant
          && node(edge.to()) instanceof Node.Extant child) {
        copies.add(child.report());
      }
    }
    return copies;
  }

  /// The node of an id; nodes mostly stand in the order of their ids.
  public Node node(NodeId id) {
    int place = id.number() - 1;
    if (place >= 0 && place < nodes.size() && nodes.get(place).id().equals(id)) {
      return nodes.get(place);
    }
    return nodes.stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
  }
}
