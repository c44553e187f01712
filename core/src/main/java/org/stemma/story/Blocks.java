package org.stemma.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedSet;
import java.util.TreeSet;

/// What is grouped together: reports that hang together by ties, whole chains of them, but never
/// more than can be grouped at once.
///
/// Where ties of the usual strength make too large a chain, only stronger ones count, until it
/// falls apart. All reports of a block have the same block, whichever it is asked of, and finding
/// it looks at no more reports than a few blocks have.
final class Blocks {
  static final int LARGEST = 80;
  private static final double STEP = 1;
  static final double STRONGEST = 8;

  private final Memory memory;
  private final double weakest;

  /// @param weakest ties weaker than this are not kept
  Blocks(Memory memory, double weakest) {
    this.memory = memory;
    this.weakest = weakest;
  }

  /// The block of a report; empty if even near copies of each other are too many to be grouped.
  SortedSet<String> of(String id) {
    for (double least = weakest; least < STRONGEST; least += STEP) {
      SortedSet<String> block = reached(id, least, LARGEST);
      if (block.size() <= LARGEST) {
        return block;
      }
    }
    return new TreeSet<>();
  }

  /// Near copies of each other, however many.
  SortedSet<String> flood(String id) {
    return reached(id, STRONGEST, Integer.MAX_VALUE);
  }

  /// All that ties lead to, or a few more than are asked for.
  private SortedSet<String> reached(String id, double least, int most) {
    SortedSet<String> reached = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>();
    reached.add(id);
    next.add(id);
    while (!next.isEmpty() && reached.size() <= most) {
      for (Memory.Link link : memory.links(next.remove(), least, most)) {
        if (reached.add(link.to())) {
          next.add(link.to());
        }
      }
    }
    return reached;
  }
}
