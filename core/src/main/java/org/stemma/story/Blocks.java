package org.stemma.story;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
final class Blocks {
  static final int LARGEST = 100;
  private static final double STEP = .25;

  /// Near copies are tied so strongly.
  static final double COPIES = 4;

  private static final Comparator<Memory.Link> STRONGEST_FIRST =
      Comparator.comparingDouble(Memory.Link::odds).reversed().thenComparing(Memory.Link::to);

  private final Memory memory;
  private final double weakest;

  /// @param weakest ties weaker than this are not kept
  Blocks(Memory memory, double weakest) {
    this.memory = memory;
    this.weakest = weakest;
  }

  /// The block of a report.
  ///
  /// @param copies whether it is but a part of more near copies than can be grouped
  record Block(SortedSet<String> reports, boolean copies) {}

  Block of(String id) {
    SortedSet<String> copies = new TreeSet<>(List.of(id));
    memory.links(id, COPIES, LARGEST).forEach(link -> copies.add(link.to()));
    return copies.size() > LARGEST ? new Block(copies, true) : along(id);
  }

  private Block along(String id) {
    Map<String, Double> reached = reached(id, LARGEST + 1);
    if (reached.size() <= LARGEST) {
      return new Block(new TreeSet<>(reached.keySet()), false);
    }
    double weakestUsed = reached.values().stream().mapToDouble(o -> o).min().orElse(0);
    return weakestUsed >= COPIES
        ? new Block(new TreeSet<>(reached.keySet()), true)
        : new Block(before(reached, above(weakestUsed)), false);
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
    PriorityQueue<Memory.Link> next = new PriorityQueue<>(STRONGEST_FIRST);
    next.add(new Memory.Link(id, Double.POSITIVE_INFINITY));
    while (!next.isEmpty() && reached.size() < most) {
      Memory.Link link = next.remove();
      if (reached.putIfAbsent(link.to(), link.odds()) == null) {
        for (Memory.Link on : memory.links(link.to(), weakest, most)) {
          if (!reached.containsKey(on.to())) {
            next.add(on);
          }
        }
      }
    }
    return reached;
  }
}
