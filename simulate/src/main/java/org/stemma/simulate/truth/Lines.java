package org.stemma.simulate.truth;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/// Counts independent lines: the least number of parties whose removal leaves no way from the world
/// to the reader (Menger 1927), as a maximum flow in which each party passes on one unit.
///
/// JGraphT's Edmonds-Karp does the counting, not Stemma's own flow, so that what is planted does
/// not rest on the code that it is to judge.
final class Lines {
  private static final String WORLD = "world";
  private static final String READER = "reader";

  private final SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> graph =
      new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
  private final Set<String> parties = new TreeSet<>();

  private Lines(List<Testimony> testimonies) {
    graph.addVertex(WORLD);
    graph.addVertex(READER);
    testimonies.forEach(t -> add(t.path()));
  }

  static Backing of(List<Testimony> testimonies) {
    SortedSet<String> origins = new TreeSet<>();
    testimonies.forEach(t -> origins.add(t.path().getFirst()));
    int reports = (int) testimonies.stream().map(Testimony::report).distinct().count();
    int outlets = (int) testimonies.stream().map(t -> t.path().getLast()).distinct().count();
    if (testimonies.isEmpty()) {
      return new Backing(0, 0, origins, 0, List.of(), List.of());
    }
    if (origins.size() == 1) {
      return new Backing(
          reports,
          outlets,
          origins,
          1,
          List.copyOf(origins),
          List.of(simple(testimonies.getFirst().path())));
    }
    return new Lines(testimonies).counted(reports, outlets, origins);
  }

  /// A path without the loop that a word makes when it comes back to a house.
  static List<String> simple(List<String> path) {
    List<String> simple = new ArrayList<>();
    for (String party : path) {
      int seen = simple.indexOf(party);
      if (seen >= 0) {
        simple.subList(seen + 1, simple.size()).clear();
      } else {
        simple.add(party);
      }
    }
    return simple;
  }

  private void add(List<String> path) {
    List<String> simple = simple(path);
    simple.forEach(this::party);
    edge(WORLD, entry(simple.getFirst()), Double.POSITIVE_INFINITY);
    for (int i = 1; i < simple.size(); i++) {
      edge(exit(simple.get(i - 1)), entry(simple.get(i)), Double.POSITIVE_INFINITY);
    }
    edge(exit(simple.getLast()), READER, Double.POSITIVE_INFINITY);
  }

  private void party(String party) {
    if (parties.add(party)) {
      graph.addVertex(entry(party));
      graph.addVertex(exit(party));
      edge(entry(party), exit(party), 1);
    }
  }

  private void edge(String from, String to, double capacity) {
    if (!graph.containsEdge(from, to)) {
      graph.setEdgeWeight(graph.addEdge(from, to), capacity == 1 ? 1 : 1e6);
    }
  }

  private static String entry(String party) {
    return party + ">";
  }

  private static String exit(String party) {
    return ">" + party;
  }

  private Backing counted(int reports, int outlets, SortedSet<String> origins) {
    EdmondsKarpMFImpl<String, DefaultWeightedEdge> flow = new EdmondsKarpMFImpl<>(graph);
    double value = flow.calculateMinCut(WORLD, READER);
    List<String> cut =
        flow.getCutEdges().stream()
            .map(e -> graph.getEdgeSource(e))
            .filter(v -> v.endsWith(">"))
            .map(v -> v.substring(0, v.length() - 1))
            .sorted()
            .toList();
    return new Backing(
        reports, outlets, origins, (int) Math.round(value), cut, paths(flow.getFlowMap()));
  }

  /// The flow taken apart into ways that share no party.
  private List<List<String>> paths(Map<DefaultWeightedEdge, Double> flow) {
    Map<String, LinkedHashSet<String>> next = new TreeMap<>();
    graph.edgeSet().stream()
        .filter(e -> flow.getOrDefault(e, 0.0) > .5)
        .forEach(
            e ->
                next.computeIfAbsent(graph.getEdgeSource(e), v -> new LinkedHashSet<>())
                    .add(graph.getEdgeTarget(e)));
    List<List<String>> paths = new ArrayList<>();
    for (String start : next.getOrDefault(WORLD, new LinkedHashSet<>())) {
      List<String> path = new ArrayList<>();
      String at = start;
      while (!at.equals(READER)) {
        if (at.endsWith(">")) {
          path.add(at.substring(0, at.length() - 1));
        }
        at = next.getOrDefault(at, new LinkedHashSet<>()).getFirst();
      }
      paths.add(path);
    }
    return paths;
  }
}
