package org.stemma.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;

/// What is grouped together: reports that hang together by ties, whole chains of them, but never
/// more than can be grouped at once.
///
/// Where ties of the usual strength make too large a chain, only stronger ones count, a step at a
/// time, until it falls apart. All reports of a block have the same block, whichever it is asked
/// of. It is found by going along the strongest ties first, as Prim's algorithm does, and looks
/// at no more reports than a block may have.
///
/// A block once found is kept until something within it changes. A new tie weaker than the ties
/// that count in a block leaves it as it is; one tie or none of a new report's hundred is
/// stronger.
final class Blocks {
  static final int LARGEST = 200;
  private static final double STEP = .25;

  /// Near copies are tied so strongly.
  static final double COPIES = 4;

  private final Memory memory;
  private final double weakest;
  private final Map<String, Block> known = new HashMap<>();

  /// @param weakest ties weaker than this are not kept
  Blocks(Memory memory, double weakest) {
    this.memory = memory;
    this.weakest = weakest;
  }

  /// The block of a report.
  ///
  /// @param least ties of at least these odds count in it
  /// @param copies whether it is but a part of more near copies than can be grouped, all of the
  ///     report's own among them
  record Block(SortedSet<String> reports, double least, boolean copies) {}

  /// The links of one report, from the strongest down, as far as they were followed.
  private static final class Cursor {
    private static final Comparator<Cursor> STRONGEST_FIRST =
        (a, b) -> {
          int byOdds = Double.compare(b.odds(), a.odds());
          return byOdds == 0 ? a.to().compareTo(b.to()) : byOdds;
        };

    private final Ties ties;
    private int at;

    Cursor(Ties ties) {
      this.ties = ties;
    }

    String to() {
      return ties.to(at);
    }

    double odds() {
      return ties.odds(at);
    }

    /// Goes on to the next report that was not reached.
    boolean leadsBeyond(Map<String, Double> reached) {
      while (at < ties.size() && reached.containsKey(to())) {
        at++;
      }
      return at < ties.size();
    }
  }

  /// The block of a report as things stood when last it was found, if nothing in it changed since.
  Block of(String id) {
    Block block = known.get(id);
    return block == null ? found(id) : block;
  }

  /// The block of a report as things stand.
  Block found(String id) {
    SortedSet<String> copies = new TreeSet<>(List.of(id));
    Ties ties = memory.ties(id);
    for (int i = 0; i < ties.strong(COPIES); i++) {
      copies.add(ties.to(i));
    }
    Block block = copies.size() > LARGEST ? new Block(copies, COPIES, true) : along(id, copies);
    block.reports().forEach(report -> known.put(report, block));
    return block;
  }

  /// Whether the block of a report may be another without a tie of such odds: it counts in it, or
  /// made what hangs together by the next weaker ties too large.
  boolean dependsOn(String id, double odds) {
    return odds >= of(id).least() - STEP;
  }

  /// Forgets the blocks of reports that are no more, or no longer stand as they stood.
  void forget(String id) {
    Optional.ofNullable(known.get(id))
        .ifPresent(block -> block.reports().forEach(r -> known.remove(r, block)));
  }

  private Block along(String id, SortedSet<String> copies) {
    Map<String, Double> reached = reached(id, LARGEST + 1);
    if (reached.size() <= LARGEST) {
      return new Block(new TreeSet<>(reached.keySet()), weakest, false);
    }
    double weakestUsed = reached.values().stream().mapToDouble(o -> o).min().orElse(0);
    if (weakestUsed >= COPIES) {
      copies.addAll(reached.keySet());
      return new Block(copies, COPIES, true);
    }
    double least = above(weakestUsed);
    return new Block(before(reached, least), least, false);
  }

  /// The first step above the odds of a tie that must not count.
  private double above(double odds) {
    return weakest + STEP * (Math.floor((odds - weakest) / STEP) + 1);
  }

  /// What is reached by ties of at least some odds, before the first weaker one.
  private static SortedSet<String> before(Map<String, Double> reached, double least) {
    SortedSet<String> block = new TreeSet<>();
    for (Map.Entry<String, Double> one : reached.entrySet()) {
      if (one.getValue() < least) {
        break;
      }
      block.add(one.getKey());
    }
    return block;
  }

  /// Near copies of each other, however many.
  SortedSet<String> copies(String id) {
    return before(reached(id, Integer.MAX_VALUE), COPIES);
  }

  /// Reports along the strongest ties, each with the odds of the tie that led to it.
  private Map<String, Double> reached(String id, int most) {
    Map<String, Double> reached = new LinkedHashMap<>();
    PriorityQueue<Cursor> next = new PriorityQueue<>(Cursor.STRONGEST_FIRST);
    reach(id, Double.POSITIVE_INFINITY, reached, next);
    while (!next.isEmpty() && reached.size() < most) {
      Cursor cursor = next.remove();
      if (!reached.containsKey(cursor.to())) {
        reach(cursor.to(), cursor.odds(), reached, next);
      }
      if (cursor.leadsBeyond(reached)) {
        next.add(cursor);
      }
    }
    return reached;
  }

  private void reach(
      String id, double odds, Map<String, Double> reached, PriorityQueue<Cursor> next) {
    reached.put(id, odds);
    Cursor cursor = new Cursor(memory.ties(id));
    if (cursor.leadsBeyond(reached)) {
      next.add(cursor);
    }
  }
}
