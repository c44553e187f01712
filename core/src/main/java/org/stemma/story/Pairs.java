package org.stemma.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What each two reports of a block, and each two of its groups, have in common, worked out when
/// first asked for.
final class Pairs {
  private final List<Sketch> sketches;
  private final @Nullable Common[][] groups;
  private final @Nullable Common[][] reports;

  private Pairs(List<Sketch> sketches, @Nullable Common[][] reports) {
    this.sketches = sketches;
    this.groups = new Common[sketches.size()][sketches.size()];
    this.reports = reports;
  }

  /// What was worked out of reports before, for as long as they are in a block together: most of a
  /// block stays when a report comes to it.
  static final class Past {
    /// Where a report stands in what was worked out of its last block.
    ///
    /// @param block its number; 0 of a report that was in none
    private record Place(int block, int at) {
      static final Place NONE = new Place(0, 0);
    }

    private final Map<String, Place> places = new HashMap<>();

    /// What was worked out of each block, for as long as a report stands in it, and of how many.
    private final Map<Integer, @Nullable Common[][]> blocks = new HashMap<>();
    private final Map<Integer, Integer> standing = new HashMap<>();
    private int last;

    /// For a block as it is now.
    Pairs of(List<Sketch> sketches) {
      int many = sketches.size();
      Common[][] reports = new Common[many][many];
      Place[] old = new Place[many];
      for (int i = 0; i < many; i++) {
        old[i] = places.getOrDefault(sketches.get(i).id(), Place.NONE);
        @Nullable Common[][] past = blocks.get(old[i].block());
        for (int j = 0; j < i && past != null; j++) {
          if (old[i].block() == old[j].block()) {
            reports[i][j] = past[old[i].at()][old[j].at()];
            reports[j][i] = reports[i][j];
          }
        }
      }
      last++;
      blocks.put(last, reports);
      for (int i = 0; i < many; i++) {
        place(sketches.get(i).id(), new Place(last, i));
      }
      return new Pairs(sketches, reports);
    }

    private void place(String id, Place place) {
      forget(id);
      places.put(id, place);
      standing.merge(place.block(), 1, Integer::sum);
    }

    void forget(String id) {
      Place place = places.remove(id);
      if (place != null && standing.merge(place.block(), -1, Integer::sum) == 0) {
        standing.remove(place.block());
        blocks.remove(place.block());
      }
    }
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
    if (some.size() == 1 && others.size() == 1) {
      return reports(some.getFirst(), others.getFirst());
    }
    Common sum = Common.NONE;
    for (int a : some) {
      for (int b : others) {
        sum = sum.plus(reports(a, b));
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
