package org.stemma.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.evidence.Evidence;
import org.stemma.text.Because;

/// Nodes on their way to entities: merged one by one, never against a veto.
final class Clusters {
  /// A likely identity that was not made.
  record Proposed(
      Node a,
      Node b,
      double probability,
      List<Because> pro,
      List<Because> con,
      SortedMap<String, Double> features) {
    static Proposed of(Node a, Node b, Evidence evidence) {
      return new Proposed(
          a, b, evidence.probability(), evidence.pro(), evidence.con(), evidence.features());
    }
  }

  private final List<Node> nodes;
  private final int[] parent;
  private final Map<Integer, List<Node>> members = new HashMap<>();
  private final Map<Integer, Set<Integer>> vetoes = new HashMap<>();
  private final Map<Integer, List<Because>> why = new HashMap<>();
  private final List<Proposed> proposed = new ArrayList<>();
  private final List<Proposed> compared = new ArrayList<>();

  Clusters(List<Node> nodes) {
    this.nodes = nodes;
    this.parent = new int[nodes.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      members.put(i, List.of(nodes.get(i)));
    }
  }

  List<Node> nodes() {
    return nodes;
  }

  void veto(Node a, Node b) {
    if (a.number() != b.number()) {
      vetoes.computeIfAbsent(a.number(), n -> new HashSet<>()).add(b.number());
      vetoes.computeIfAbsent(b.number(), n -> new HashSet<>()).add(a.number());
    }
  }

  boolean areOne(Node a, Node b) {
    return root(a.number()) == root(b.number());
  }

  /// Makes both one, unless a veto stands between any of their nodes.
  boolean merge(Node a, Node b, List<Because> reasons) {
    int one = root(a.number());
    int two = root(b.number());
    if (one == two) {
      return true;
    }
    if (isVetoed(a, b)) {
      return false;
    }
    int low = Math.min(one, two);
    int high = Math.max(one, two);
    parent[high] = low;
    members.put(low, joined(low, high));
    members.remove(high);
    List<Because> all = why.computeIfAbsent(low, r -> new ArrayList<>());
    all.addAll(why.getOrDefault(high, List.of()));
    all.addAll(reasons);
    why.remove(high);
    return true;
  }

  private List<Node> joined(int low, int high) {
    List<Node> joined = new ArrayList<>(members.getOrDefault(low, List.of()));
    joined.addAll(members.getOrDefault(high, List.of()));
    joined.sort(Comparator.comparingInt(Node::number));
    return joined;
  }

  boolean isVetoed(Node a, Node b) {
    int other = root(b.number());
    return members(a).stream()
        .flatMap(m -> vetoes.getOrDefault(m.number(), Set.of()).stream())
        .anyMatch(v -> root(v) == other);
  }

  /// Notes that two names were weighed, whatever becomes of it.
  Proposed compared(Proposed one) {
    compared.add(one);
    return one;
  }

  List<Proposed> compared() {
    return List.copyOf(compared);
  }

  void propose(Proposed one) {
    proposed.add(one);
  }

  List<Proposed> proposed() {
    return proposed.stream().filter(p -> !areOne(p.a(), p.b())).toList();
  }

  List<Node> members(Node node) {
    return members.getOrDefault(root(node.number()), List.of());
  }

  /// The nodes of each entity, in order of first mention.
  SortedMap<Integer, List<Node>> groups() {
    TreeMap<Integer, List<Node>> groups = new TreeMap<>();
    nodes.forEach(n -> groups.computeIfAbsent(root(n.number()), r -> new ArrayList<>()).add(n));
    return groups;
  }

  List<Because> why(int root) {
    return why.getOrDefault(root, List.of());
  }

  int root(int node) {
    int at = node;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
