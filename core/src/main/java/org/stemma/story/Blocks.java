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
  /// Ties weaker than this are not kept.
  static final double WEAKEST = Likeness.WEIGHTS.threshold("tie");

  static final int LARGEST = 150;
  private static final double STEP = 1;
  private static final double STRONGEST = 8;

  private final Memory memory;

  Blocks(Memory memory) {
    this.memory = memory;
  }

  /// The block of a report; empty if even copies of each other are too many to be grouped.
  SortedSet<String> of(String id) {
    for (double least = WEAKEST; least < STRONGEST; least += STEP) {
      SortedSet<String> block = reached(id, least);
      if (block.size() <= LARGEST) {
        return block;
      }
    }
    return new TreeSet<>();
  }

  /// All that ties lead to, or more than a block may have.
  private SortedSet<String> reached(String id, double least) {
    SortedSet<String> reached = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>();
    reached.add(id);
    next.add(id);
    while (!next.isEmpty() && reached.size() <= LARGEST) {
      for (Memory.Link link : memory.links(next.remove(), least, LARGEST + 1)) {
        if (reached.add(link.to())) {
          next.add(link.to());
        }
      }
    }
    return reached;
  }
}
