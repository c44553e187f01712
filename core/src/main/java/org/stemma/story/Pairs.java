package org.stemma.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each two groups of a block have in common, worked out when first asked for.
final class Pairs {
  private final List<Sketch> sketches;
  private final @Nullable Common[][] groups;
  private final @Nullable Common[][] reports;

  Pairs(List<Sketch> sketches) {
    this.sketches = sketches;
    this.groups = new Common[sketches.size()][sketches.size()];
    this.reports = new Common[sketches.size()][sketches.size()];
  }

  /// What two groups have in common.
  ///
  /// @param members the reports of each group
  Common of(int a, int b, List<List<Integer>> members) {
    Common known = groups[a][b];
    if (known == null) {
      known = summed(members.get(a), members.get(b));
      groups[a][b] = known;
      groups[b][a] = known;
    }
    return known;
  }

  /// The second group comes into the first; a third is gone on with.
  void join(int a, int b, int c, List<List<Integer>> members) {
    Common both = of(a, c, members).plus(of(b, c, members));
    groups[a][c] = both;
    groups[c][a] = both;
  }

  private Common summed(List<Integer> some, List<Integer> others) {
    Common sum = reports(some.getFirst(), others.getFirst());
    for (int a : some) {
      for (int b : others) {
        if (a != some.getFirst() || b != others.getFirst()) {
          sum = sum.plus(reports(a, b));
        }
      }
    }
    return sum;
  }

  private Common reports(int a, int b) {
    Common known = reports[a][b];
    if (known == null) {
      known = Common.of(sketches.get(a), sketches.get(b));
      reports[a][b] = known;
      reports[b][a] = known;
    }
    return known;
  }
}
