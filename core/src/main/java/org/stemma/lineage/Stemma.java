package org.stemma.lineage;

import java.util.List;

/// What descends from what, over whole reports: the union of the descents of their assertions.
public record Stemma(List<Node> nodes, List<Derivation> edges) {
  public static final Stemma EMPTY = new Stemma(List.of(), List.of());

  public Stemma {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  public Node node(NodeId id) {
    return nodes.stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
  }
}
