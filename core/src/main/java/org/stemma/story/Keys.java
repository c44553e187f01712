package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

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

  private final List<List<Long>> byTerm;
  private final long[] all;

  private Keys(List<List<Long>> byTerm, long[] all) {
    this.byTerm = List.copyOf(byTerm);
    this.all = all;
  }

  /// The keys, those of one term together.
  List<List<Long>> byTerm() {
    return byTerm;
  }

  /// All of them in ascending order.
  LongStream all() {
    return Arrays.stream(all);
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
    List<List<Long>> keys = new ArrayList<>();
    terms.forEach(t -> keys.add(stretches.stream().map(s -> key(t, s)).toList()));
    return new Keys(keys, keys.stream().flatMap(List::stream).mapToLong(k -> k).sorted().toArray());
  }

  boolean has(long key) {
    return Arrays.binarySearch(all, key) >= 0;
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
