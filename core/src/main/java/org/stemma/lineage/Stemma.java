package org.stemma.lineage;

import java.util.List;

/// What descends from what, over whole reports: the union of the descents of their assertions.
public record Stemma(List<Node> nodes, List<Derivation> edges) {
  public static final Stemma EMPTY = new Stemma(List.of(), List.of());

  public Stemma {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
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
