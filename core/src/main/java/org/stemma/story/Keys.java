package org.stemma.story;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a report is looked up by: its weightiest terms and names, each alone and within two
/// overlapping stretches of two months.
///
/// Two reports no more than a month apart share the stretch of one month at least. By a term alone
/// they find each other at any distance, and without dates, unless too many have it.
final class Keys {
  private static final int TERMS = 18;
  private static final int NAMES = 8;
  private static final int MONTH = 30;

  /// A stretch that is none: the term at any time.
  private static final long EVER = Integer.MIN_VALUE;

  private final Sketch sketch;
  private final Memory.Held report;
  private final long published;

  /// In ascending order, so that those of one term stand together.
  private final long[] all;

  private Keys(Sketch sketch, long... all) {
    this.sketch = sketch;
    this.report = Memory.Held.of(sketch.id());
    this.published = Apart.packed(sketch.published());
    this.all = all;
  }

  /// Whose they are.
  Sketch sketch() {
    return sketch;
  }

  /// The same as it stands under each of them.
  Memory.Held report() {
    return report;
  }

  /// When it was published, as [Apart] packs it.
  long published() {
    return published;
  }

  int size() {
    return all.length;
  }

  /// One of them, in ascending order.
  long at(int place) {
    return all[place];
  }

  boolean has(long key) {
    return Arrays.binarySearch(all, key) >= 0;
  }

  /// The place of the first key of the next term.
  int past(int place) {
    int next = place + 1;
    while (next < all.length && term(all[next]) == term(all[place])) {
      next++;
    }
    return next;
  }

  /// The keys of a sketch.
  static Keys of(Sketch sketch) {
    Set<Integer> terms = new LinkedHashSet<>();
    for (int term : sketch.all().heaviest(TERMS)) {
      terms.add(term);
    }
    for (int term : sketch.names().heaviest(NAMES)) {
      terms.add(~term);
    }
    Set<Long> stretches = stretches(sketch);
    return new Keys(
        sketch,
        terms.stream()
            .flatMap(t -> stretches.stream().map(s -> key(t, s)))
            .mapToLong(k -> k)
            .sorted()
            .toArray());
  }

  /// The term of a key.
  static int term(long key) {
    return (int) (key >> 32);
  }

  private static Set<Long> stretches(Sketch sketch) {
    Set<Long> stretches = new LinkedHashSet<>();
    stretches.add(EVER);
    if (sketch.published().isBounded() && sketch.published().width() <= 2 * MONTH) {
      for (long day :
          List.of(
              sketch.published().earliest().toEpochDay(),
              sketch.published().latest().toEpochDay())) {
        stretches.add(Math.floorDiv(day, MONTH));
        stretches.add(Math.floorDiv(day, MONTH) + 1);
      }
    }
    return stretches;
  }

  private static long key(int term, long stretch) {
    return (long) term << 32 | stretch & 0xffffffffL;
  }
}
