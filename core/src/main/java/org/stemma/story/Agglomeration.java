package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Groups the reports of one block: the two groups likeliest to tell one story come together, again
/// and again, until none are likely enough. Groups are compared as wholes, by the cosines of their
/// sums, and only if a tie leads from one to the other.
///
/// A group goes by the number of the first of its reports in the order of their ids.
final class Agglomeration {
  /// A group that none is likely enough to come to.
  private static final int NONE = -1;

  private final Likeness likeness;
  private final Pairs common;
  private final List<Sketch> sketches;
  private final List<List<Integer>> members = new ArrayList<>();
  private final Mass[] masses;
  private final boolean[][] near;
  private final boolean[] there;

  /// The odds of each group and each later one as they are now; negative infinity where they are
  /// not enough.
  private final double[][] odds;

  /// The likeliest of the later groups, the first of equals.
  private final int[] likeliest;

  private Agglomeration(List<Sketch> sketches, Pairs common, Likeness likeness) {
    this.likeness = likeness;
    this.sketches = sketches;
    this.common = common;
    this.masses = sketches.stream().map(Mass::of).toArray(Mass[]::new);
    this.near = new boolean[masses.length][masses.length];
    this.there = new boolean[masses.length];
    Arrays.fill(there, true);
    this.odds = new double[masses.length][masses.length];
    for (double[] row : odds) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    this.likeliest = new int[masses.length];
    Arrays.fill(likeliest, NONE);
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
      Ties ties = memory.ties(sketches.get(i).id());
      for (int place = 0; place < ties.size(); place++) {
        int to = numbers.getOrDefault(ties.to(place), -1);
        if (to >= 0) {
          near[i][to] = true;
          if (i < to && ties.odds(place) >= likeness.enough()) {
            odds[i][to] = ties.odds(place);
          }
        }
      }
      seek(i);
    }
  }

  private void run() {
    for (int first = first(); first != NONE; first = first()) {
      join(first, likeliest[first]);
    }
  }

  /// The earlier of the two likeliest groups.
  private int first() {
    int first = NONE;
    double most = Double.NEGATIVE_INFINITY;
    for (int a = 0; a < masses.length; a++) {
      if (likeliest[a] != NONE && odds[a][likeliest[a]] > most) {
        first = a;
        most = odds[a][likeliest[a]];
      }
    }
    return first;
  }

  /// Finds the likeliest of the groups later than one.
  private void seek(int a) {
    int best = NONE;
    double most = Double.NEGATIVE_INFINITY;
    for (int b = a + 1; b < masses.length; b++) {
      if (odds[a][b] > most) {
        best = b;
        most = odds[a][b];
      }
    }
    likeliest[a] = best;
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
    leave(b);
    for (int c = 0; c < masses.length; c++) {
      if (c != a && isThere(c) && (near[a][c] || near[b][c])) {
        near[a][c] = true;
        near[c][a] = true;
        meet(Math.min(a, c), Math.max(a, c));
      }
    }
    seek(a);
  }

  /// A group is no more.
  private void leave(int b) {
    there[b] = false;
    likeliest[b] = NONE;
    for (int c = 0; c < b; c++) {
      set(c, b, Double.NEGATIVE_INFINITY);
    }
  }

  private void meet(int a, int b) {
    double now = likeness.odds(masses[a], masses[b], common.of(a, b, members));
    set(a, b, now >= likeness.enough() ? now : Double.NEGATIVE_INFINITY);
  }

  private void set(int a, int b, double now) {
    double before = odds[a][b];
    odds[a][b] = now;
    if (likeliest[a] == b && now < before) {
      seek(a);
    } else if (now > before && (likeliest[a] == NONE || beats(now, b, a))) {
      likeliest[a] = b;
    }
  }

  private boolean beats(double now, int b, int a) {
    double most = odds[a][likeliest[a]];
    return now > most || now == most && b < likeliest[a];
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
