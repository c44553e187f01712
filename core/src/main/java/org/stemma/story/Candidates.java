package org.stemma.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which reports are compared at all: those that share two terms by which they can be looked up.
///
/// Only so many hold a key, drawn by lot from all that have it: the first by [Sketch#rank]. Two
/// reports share a key if both have it and one of them holds it. So a term that thousands have
/// costs no more than one of a hundred, every report of a very large story finds some of the
/// others, and who is compared with whom is a matter of the set alone, not of the order in which it
/// came.
final class Candidates {
  private static final int HOLDERS = 100;
  private static final int SHARED = 2;
  private static final Comparator<String> BY_RANK =
      Comparator.<String>comparingLong(Sketch::rank).thenComparing(Comparator.naturalOrder());

  private final Memory memory;

  Candidates(Memory memory) {
    this.memory = memory;
  }

  /// Lists a new report.
  ///
  /// @return those that hold a key no longer on its account
  SortedSet<String> list(Sketch sketch) {
    SortedSet<String> displaced = new TreeSet<>();
    for (List<Long> term : Keys.of(sketch)) {
      for (long key : term) {
        List<String> before = memory.holders(key, HOLDERS);
        if (before.size() == HOLDERS && BY_RANK.compare(sketch.id(), before.getLast()) < 0) {
          displaced.add(before.getLast());
        }
        memory.list(key, sketch.id());
      }
    }
    return displaced;
  }

  /// Takes a report out of all lists.
  ///
  /// @return those that hold a key now in its place
  SortedSet<String> unlist(Sketch sketch) {
    SortedSet<String> promoted = new TreeSet<>();
    for (List<Long> term : Keys.of(sketch)) {
      for (long key : term) {
        boolean held = memory.holders(key, HOLDERS).contains(sketch.id());
        memory.unlist(key, sketch.id());
        List<String> after = memory.holders(key, HOLDERS);
        if (held && after.size() == HOLDERS) {
          promoted.add(after.getLast());
        }
      }
    }
    return promoted;
  }

  /// The reports that one is compared with.
  SortedSet<String> of(Sketch sketch) {
    Map<String, Integer> shared = new HashMap<>();
    for (List<Long> term : Keys.of(sketch)) {
      Set<String> others = new HashSet<>();
      term.forEach(key -> others.addAll(sharing(key, sketch.id())));
      others.forEach(o -> shared.merge(o, 1, Integer::sum));
    }
    shared.remove(sketch.id());
    SortedSet<String> enough = new TreeSet<>();
    shared.forEach(
        (other, terms) -> {
          if (terms >= SHARED) {
            enough.add(other);
          }
        });
    return enough;
  }

  private List<String> sharing(long key, String id) {
    List<String> holders = memory.holders(key, HOLDERS);
    boolean holds = holders.size() < HOLDERS || BY_RANK.compare(id, holders.getLast()) <= 0;
    return holds ? memory.holders(key, Integer.MAX_VALUE) : holders;
  }
}
