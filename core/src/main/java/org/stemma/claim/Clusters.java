package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Groups propositions by average link with vetoes, never by transitive closure.
///
/// Candidate pairs come from an inverted index over content keys and (event, agent); pairs are
/// taken by falling
/// likeness, and two groups join only if the mean likeness between all their members reaches the
/// threshold and no pair
/// of them is vetoed. Cost: the candidate pairs, plus the products of the sizes of groups that are
/// tried.
final class Clusters {
  private static final int COMMONEST = 400;

  private final List<Proposition> propositions;
  private final Similarity similarity;
  private final double threshold;

  Clusters(List<Proposition> propositions, Similarity similarity, double threshold) {
    this.propositions = propositions;
    this.similarity = similarity;
    this.threshold = threshold;
  }

  private record Pair(int a, int b, double likeness) {}

  /// The groups, each with its members in order, in order of their first members.
  List<List<Proposition>> groups() {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    int[] group = new int[propositions.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      groups.put(i, new ArrayList<>(List.of(i)));
    }
    for (Pair pair : candidates()) {
      int a = Math.min(group[pair.a()], group[pair.b()]);
      int b = Math.max(group[pair.a()], group[pair.b()]);
      if (a != b && joins(groups.getOrDefault(a, List.of()), groups.getOrDefault(b, List.of()))) {
        for (int member : groups.getOrDefault(b, List.of())) {
          group[member] = a;
        }
        groups.computeIfAbsent(a, k -> new ArrayList<>()).addAll(groups.getOrDefault(b, List.of()));
        groups.remove(b);
      }
    }
    return groups.values().stream()
        .map(g -> g.stream().sorted().map(propositions::get).toList())
        .toList();
  }

  /// Whether the mean likeness of the groups' members reaches the threshold. Clauses of one
  /// sentence are neither like nor
  /// unlike, and are left out.
  private boolean joins(List<Integer> a, List<Integer> b) {
    double sum = 0;
    int compared = 0;
    for (int x : a) {
      for (int y : b) {
        Proposition one = propositions.get(x);
        Proposition other = propositions.get(y);
        if (!one.isOfTheSentenceOf(other)) {
          if (similarity.vetoes(one, other)) {
            return false;
          }
          sum += similarity.of(one, other);
          compared++;
        }
      }
    }
    return compared > 0 && sum / compared >= threshold;
  }

  private List<Pair> candidates() {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < propositions.size(); i++) {
      Proposition p = propositions.get(i);
      for (String key : p.wording().keys()) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    TreeSet<Long> seen = new TreeSet<>();
    for (List<Integer> posting : index.values()) {
      for (int x = 0; x < posting.size() && posting.size() <= COMMONEST; x++) {
        for (int y = x + 1; y < posting.size(); y++) {
          seen.add(posting.get(x) * (long) propositions.size() + posting.get(y));
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (long code : seen) {
      int a = (int) (code / propositions.size());
      int b = (int) (code % propositions.size());
      double likeness = similarity.of(propositions.get(a), propositions.get(b));
      if (likeness >= threshold) {
        pairs.add(new Pair(a, b, likeness));
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b));
    return pairs;
  }
}
