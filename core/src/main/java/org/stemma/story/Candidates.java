package org.stemma.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which reports are compared at all: those that share two terms by which they can be looked up.
///
/// Only so many hold a key, drawn by lot from all that have it: the first by [Sketch#rank]. Two
/// reports share a key if both have it and one of them holds it. So a term that thousands have
/// costs no more than one of a hundred, every report of a very large story finds some of the
/// others, and who is compared with whom is a matter of the set alone, not of the order in which it
/// came.
final class Candidates {
  private static final int HOLDERS = 50;
  private static final int SHARED = 2;
  private static final Comparator<String> BY_RANK =
      Comparator.<String>comparingLong(Sketch::rank).thenComparing(Comparator.naturalOrder());

  /// Of so many reports keys are kept at hand.
  private static final int RECENT = 50_000;

  private final Memory memory;
  private final Map<String, Keys> keys = new HashMap<>();

  Candidates(Memory memory) {
    this.memory = memory;
  }

  private Keys keys(Sketch sketch) {
    Keys known = keys.get(sketch.id());
    return known == null ? made(sketch) : known;
  }

  private Keys made(Sketch sketch) {
    if (keys.size() > RECENT) {
      keys.clear();
    }
    Keys made = Keys.of(sketch);
    keys.put(sketch.id(), made);
    return made;
  }

  /// Forgets what it has at hand of a report.
  void forget(String id) {
    keys.remove(id);
  }

  /// Lists a new report.
  ///
  /// @return those that hold keys no longer on its account, and which
  SortedMap<String, List<Long>> list(Sketch sketch) {
    SortedMap<String, List<Long>> displaced = new TreeMap<>();
    for (long key : keys(sketch).all().toArray()) {
      memory
          .holder(key, HOLDERS)
          .filter(last -> BY_RANK.compare(sketch.id(), last) < 0)
          .ifPresent(last -> displaced.computeIfAbsent(last, d -> new ArrayList<>()).add(key));
      memory.list(key, sketch.id());
    }
    return displaced;
  }

  /// Takes a report out of all lists.
  ///
  /// @return those that hold a key now in its place
  SortedSet<String> unlist(Sketch sketch) {
    SortedSet<String> promoted = new TreeSet<>();
    for (long key : keys(sketch).all().toArray()) {
      boolean held = holds(key, sketch.id());
      memory.unlist(key, sketch.id());
      if (held) {
        memory.holder(key, HOLDERS).ifPresent(promoted::add);
      }
    }
    return promoted;
  }

  /// The reports that one is compared with.
  SortedSet<String> of(Sketch sketch) {
    Map<String, Integer> shared = new HashMap<>();
    for (List<Long> term : keys(sketch).byTerm()) {
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

  /// Those of a report's ties to what it is no longer compared with, now that it does not hold some
  /// keys.
  List<Memory.Link> parted(Sketch sketch, List<Memory.Link> ties, Collection<Long> lost) {
    return ties.stream()
        .filter(tie -> memory.sketch(tie.to()).filter(o -> hasPart(sketch, o, lost)).isPresent())
        .toList();
  }

  private boolean hasPart(Sketch a, Sketch b, Collection<Long> lost) {
    Keys others = keys(b);
    for (long key : lost) {
      if (others.has(key) && !holds(key, b.id())) {
        return !share(keys(a), a.id(), others, b.id());
      }
    }
    return false;
  }

  private boolean share(Keys own, String id, Keys others, String other) {
    int shared = 0;
    for (List<Long> term : own.byTerm()) {
      if (term.stream().anyMatch(k -> others.has(k) && (holds(k, id) || holds(k, other)))) {
        shared++;
        if (shared == SHARED) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean holds(long key, String id) {
    Optional<String> last = memory.holder(key, HOLDERS);
    return last.isEmpty() || BY_RANK.compare(id, last.get()) <= 0;
  }

  private List<String> sharing(long key, String id) {
    return memory.holders(key, holds(key, id) ? Integer.MAX_VALUE : HOLDERS);
  }
}
