package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;

/// Groups the reports of one block: the two groups likeliest to tell one story come together, again
/// and again, until none are likely enough. Groups are compared as wholes, by the cosines of their
/// sums, and only if a tie leads from one to the other.
///
/// A group goes by the number of the first of its reports in the order of their ids.
final class Agglomeration {
  /// Two groups that may come together, as they were at some time.
  ///
  /// @param sizes reports of both together: once one of them has grown, this pair is no more
  private record Pair(double odds, int a, int b, int sizes) {}

  private static final Comparator<Pair> LIKELIEST =
      (p, q) -> {
        int byOdds = Double.compare(q.odds(), p.odds());
        int byFirst = byOdds == 0 ? Integer.compare(p.a(), q.a()) : byOdds;
        return byFirst == 0 ? Integer.compare(p.b(), q.b()) : byFirst;
      };

  private final PriorityQueue<Pair> pairs = new PriorityQueue<>(LIKELIEST);
  private final Likeness likeness;
  private final Pairs common;
  private final List<Sketch> sketches;
  private final List<List<Integer>> members = new ArrayList<>();
  private final Mass[] masses;
  private final boolean[][] near;
  private final boolean[] there;

  private Agglomeration(List<Sketch> sketches, Pairs common, Likeness likeness) {
    this.likeness = likeness;
    this.sketches = sketches;
    this.common = common;
    this.masses = sketches.stream().map(Mass::of).toArray(Mass[]::new);
    this.near = new boolean[masses.length][masses.length];
    this.there = new boolean[masses.length];
    Arrays.fill(there, true);
    for (int i = 0; i < masses.length; i++) {
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /// The groups of a block, in order of their first reports.
  static List<SortedSet<String>> of(
      SortedSet<String> block, Memory memory, Likeness likeness, Pairs.Past past) {
    List<Sketch> sketches = block.stream().flatMap(id -> memory.sketch(id).stream()).toList();
    Agglomeration grouping = new Agglomeration(sketches, past.of(sketches), likeness);
    grouping.begin(memory);
    grouping.run();
    return grouping.groups();
  }

  private void begin(Memory memory) {
    Map<String, Integer> numbers = new HashMap<>();
    sketches.forEach(s -> numbers.put(s.id(), numbers.size()));
    for (int i = 0; i < masses.length; i++) {
      for (Memory.Link link :
          memory.links(sketches.get(i).id(), likeness.weakest(), Integer.MAX_VALUE)) {
        int to = numbers.getOrDefault(link.to(), -1);
        if (to >= 0) {
          near[i][to] = true;
          if (i < to && link.odds() >= likeness.enough()) {
            pairs.add(new Pair(link.odds(), i, to, 2));
          }
        }
      }
    }
  }

  private void run() {
    while (!pairs.isEmpty()) {
      Pair pair = pairs.remove();
      int now = members.get(pair.a()).size() + members.get(pair.b()).size();
      if (now == pair.sizes() && isThere(pair.a()) && isThere(pair.b())) {
        join(pair.a(), pair.b());
      }
    }
  }

  private boolean isThere(int group) {
    return there[group];
  }

  private void join(int a, int b) {
    masses[a] = masses[a].plus(masses[b], common.of(a, b, members));
    for (int c = 0; c < masses.length; c++) {
      if (c != a && c != b && isThere(c) && (near[a][c] || near[b][c])) {
        common.join(a, b, c, members);
      }
    }
    members.get(a).addAll(members.get(b));
    members.get(b).clear();
    there[b] = false;
    for (int c = 0; c < masses.length; c++) {
      if (c != a && isThere(c) && (near[a][c] || near[b][c])) {
        near[a][c] = true;
        near[c][a] = true;
        meet(Math.min(a, c), Math.max(a, c));
      }
    }
  }

  private void meet(int a, int b) {
    double odds = likeness.odds(masses[a], masses[b], common.of(a, b, members));
    if (odds >= likeness.enough()) {
      pairs.add(new Pair(odds, a, b, members.get(a).size() + members.get(b).size()));
    }
  }

  private List<SortedSet<String>> groups() {
    List<SortedSet<String>> groups = new ArrayList<>();
    for (List<Integer> group : members) {
      if (!group.isEmpty()) {
        SortedSet<String> ids = new TreeSet<>();
        group.forEach(i -> ids.add(sketches.get(i).id()));
        groups.add(ids);
      }
    }
    return groups;
  }
}
