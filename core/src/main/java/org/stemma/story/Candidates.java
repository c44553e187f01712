package org.stemma.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /// Of so many reports keys are kept at hand.
  private static final int RECENT = 30_000;

  private final Memory memory;
  private final Map<String, Keys> keys = new HashMap<>();
  private final Tally tally = new Tally();

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
  /// @return those that hold keys no longer on its account, and which, in ascending order
  SortedMap<String, List<Long>> list(Sketch sketch) {
    SortedMap<String, List<Long>> displaced = new TreeMap<>();
    Keys own = keys(sketch);
    for (int i = 0; i < own.size(); i++) {
      long key = own.at(i);
      memory
          .holder(key, HOLDERS)
          .filter(last -> own.report().compareTo(last) < 0)
          .ifPresent(last -> displaced.computeIfAbsent(last.id(), d -> new ArrayList<>()).add(key));
      memory.list(key, own.report());
    }
    return displaced;
  }

  /// Takes a report out of all lists.
  ///
  /// @return those that hold a key now in its place
  SortedSet<String> unlist(Sketch sketch) {
    SortedSet<String> promoted = new TreeSet<>();
    Keys own = keys(sketch);
    for (int i = 0; i < own.size(); i++) {
      long key = own.at(i);
      boolean held = holds(key, own);
      memory.unlist(key, own.report());
      if (held) {
        memory.holder(key, HOLDERS).ifPresent(last -> promoted.add(last.id()));
      }
    }
    return promoted;
  }

  /// The reports that one is compared with.
  List<Keys> of(Sketch sketch) {
    tally.clear();
    Keys own = keys(sketch);
    for (int i = 0; i < own.size(); i++) {
      long key = own.at(i);
      int most = holds(key, own) ? Integer.MAX_VALUE : HOLDERS;
      memory.holders(key, most).forEach(other -> tally.meet(other, Keys.term(key)));
    }
    return tally.met(SHARED).stream()
        .filter(id -> !id.equals(sketch.id()))
        .flatMap(id -> known(id).stream())
        .toList();
  }

  /// Those of a report's ties to what it is no longer compared with, now that it does not hold some
  /// keys.
  List<Memory.Link> parted(Sketch sketch, List<Memory.Link> ties, List<Long> lost) {
    Keys own = keys(sketch);
    List<Last> lasts = lost.stream().flatMap(key -> last(key).stream()).toList();
    return ties.stream().filter(tie -> hasPart(own, tie.to(), lasts)).toList();
  }

  /// The last that holds a key.
  private record Last(long key, Memory.Held report) {}

  private Optional<Last> last(long key) {
    return memory.holder(key, HOLDERS).map(report -> new Last(key, report));
  }

  private boolean hasPart(Keys own, String id, List<Last> lasts) {
    return known(id).filter(b -> isConcerned(b, lasts) && !share(own, b)).isPresent();
  }

  private Optional<Keys> known(String id) {
    Keys known = keys.get(id);
    return known == null ? memory.sketch(id).map(this::keys) : Optional.of(known);
  }

  /// Whether a report has one of the keys and does not hold it.
  private static boolean isConcerned(Keys keys, List<Last> lasts) {
    for (Last last : lasts) {
      if (keys.report().compareTo(last.report()) > 0 && keys.has(last.key())) {
        return true;
      }
    }
    return false;
  }

  /// Whether two reports have enough terms in common by keys that one of them holds. Both have
  /// their keys in ascending order, so those in common are met side by side.
  private boolean share(Keys a, Keys b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size() && shared < SHARED) {
      long key = a.at(i);
      int order = Long.compare(key, b.at(j));
      if (order == 0 && (holds(key, a) || holds(key, b))) {
        shared++;
        i = a.past(i);
        j = b.past(j);
      } else {
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
    }
    return shared == SHARED;
  }

  private boolean holds(long key, Keys keys) {
    Optional<Memory.Held> last = memory.holder(key, HOLDERS);
    return last.isEmpty() || keys.report().compareTo(last.get()) <= 0;
  }
}
