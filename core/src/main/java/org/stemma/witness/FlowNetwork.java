package org.stemma.witness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Parties between the world and the reader, and the least set of them that all ways pass: a
/// minimum vertex cut, found
/// as a maximum flow of unit capacities (Menger; Edmonds and Karp, O(V·E²) on networks of a few
/// dozen vertices).
///
/// Among cuts of one size the one of the most telling parties is wanted: an agency rather than the
/// one source it quotes,
/// a source rather than the outlet that prints it. So a capacity is a large unit plus a small
/// preference.
final class FlowNetwork {
  /// What a party is, the preferred cut first.
  enum Party {
    RELAY(0),
    ORIGIN(1),
    OUTLET(2),
    /// A text that nobody can name.
    UNNAMED(3);

    /// What a cut through such a party costs beyond the unit.
    private final int extra;

    Party(int extra) {
      this.extra = extra;
    }
  }

  private static final int UNIT = 1_000_000;
  private static final int INFINITE = Integer.MAX_VALUE / 4;
  private static final int WORLD = 0;
  private static final int READER = 1;

  private final Map<String, Integer> vertices = new LinkedHashMap<>();
  private final List<int[]> arcs = new ArrayList<>();
  private final List<List<Integer>> leaving = new ArrayList<>();

  FlowNetwork() {
    leaving.add(new ArrayList<>());
    leaving.add(new ArrayList<>());
  }

  /// Adds a way from the world through the parties, in order, to the reader.
  void way(List<Map.Entry<String, Party>> parties) {
    int at = WORLD;
    for (Map.Entry<String, Party> party : parties) {
      int in = vertex(party.getKey(), party.getValue());
      arc(at, in, INFINITE);
      at = in + 1;
    }
    arc(at, READER, INFINITE);
  }

  /// The parties of a least cut, in name order.
  SortedSet<String> cut() {
    int[] parent = new int[leaving.size()];
    while (reaches(parent)) {
      augment(parent);
    }
    boolean[] reached = new boolean[leaving.size()];
    mark(WORLD, reached);
    SortedSet<String> cut = new TreeSet<>();
    vertices.forEach(
        (name, in) -> {
          if (reached[in] && !reached[in + 1]) {
            cut.add(name);
          }
        });
    return cut;
  }

  private int vertex(String name, Party party) {
    Integer known = vertices.get(name);
    if (known != null) {
      return known;
    }
    int in = leaving.size();
    leaving.add(new ArrayList<>());
    leaving.add(new ArrayList<>());
    vertices.put(name, in);
    arc(in, in + 1, UNIT + party.extra);
    return in;
  }

  private void arc(int from, int to, int capacity) {
    boolean known =
        leaving.get(from).stream().anyMatch(a -> arcs.get(a)[1] == to && arcs.get(a)[2] > 0);
    if (!known) {
      leaving.get(from).add(arcs.size());
      arcs.add(new int[] {from, to, capacity});
      leaving.get(to).add(arcs.size());
      arcs.add(new int[] {to, from, 0});
    }
  }

  private boolean reaches(int[] parent) {
    Arrays.fill(parent, -1);
    Deque<Integer> queue = new ArrayDeque<>(List.of(WORLD));
    boolean[] seen = new boolean[leaving.size()];
    seen[WORLD] = true;
    while (!queue.isEmpty()) {
      for (int arc : leaving.get(queue.remove())) {
        int to = arcs.get(arc)[1];
        if (arcs.get(arc)[2] > 0 && !seen[to]) {
          seen[to] = true;
          parent[to] = arc;
          queue.add(to);
        }
      }
    }
    return seen[READER];
  }

  private void augment(int[] parent) {
    int least = INFINITE;
    for (int at = READER; at != WORLD; at = arcs.get(parent[at])[0]) {
      least = Math.min(least, arcs.get(parent[at])[2]);
    }
    for (int at = READER; at != WORLD; at = arcs.get(parent[at])[0]) {
      arcs.get(parent[at])[2] -= least;
      arcs.get(parent[at] ^ 1)[2] += least;
    }
  }

  private void mark(int vertex, boolean[] reached) {
    Deque<Integer> queue = new ArrayDeque<>(List.of(vertex));
    reached[vertex] = true;
    while (!queue.isEmpty()) {
      for (int arc : leaving.get(queue.remove())) {
        int to = arcs.get(arc)[1];
        if (arcs.get(arc)[2] > 0 && !reached[to]) {
          reached[to] = true;
          queue.add(to);
        }
      }
    }
  }
}
