package org.stemma.story;

import java.util.Arrays;

/// Reports under keys, in order. A plain table by key, as there are fifty times as many keys as
/// reports and a report that comes asks for some hundreds.
final class Shelves {
  private static final int SMALLEST = 1 << 6;

  /// What stands under a key that is not there. No key that is there has nothing.
  private static final Memory.Held[] NONE = {};

  private long[] keys = new long[SMALLEST];
  private Memory.Held[][] shelves = empty(SMALLEST);
  private int many;

  private static Memory.Held[][] empty(int places) {
    Memory.Held[][] shelves = new Memory.Held[places][];
    Arrays.fill(shelves, NONE);
    return shelves;
  }

  /// The reports under a key. They are never written to again.
  Memory.Held[] of(long key) {
    return shelves[place(key)];
  }

  /// Puts a report under a key; once more changes nothing.
  void put(long key, Memory.Held report) {
    Memory.Held[] before = of(key);
    int at = Arrays.binarySearch(before, report);
    if (at < 0) {
      Memory.Held[] after = Arrays.copyOf(before, before.length + 1);
      System.arraycopy(before, -at - 1, after, -at, before.length + at + 1);
      after[-at - 1] = report;
      set(key, after);
    }
  }

  /// Takes a report away from under a key.
  void take(long key, Memory.Held report) {
    Memory.Held[] before = of(key);
    int at = Arrays.binarySearch(before, report);
    if (at >= 0) {
      Memory.Held[] after = Arrays.copyOf(before, before.length - 1);
      System.arraycopy(before, at + 1, after, at, after.length - at);
      set(key, after);
    }
  }

  private void set(long key, Memory.Held... reports) {
    int place = place(key);
    if (reports.length == 0) {
      close(place);
    } else {
      many += shelves[place].length == 0 ? 1 : 0;
      keys[place] = key;
      shelves[place] = reports;
      if (2 * many > keys.length) {
        grow();
      }
    }
  }

  /// Where a key stands, or is to stand.
  private int place(long key) {
    int place = first(key);
    while (shelves[place].length > 0 && keys[place] != key) {
      place = place + 1 & keys.length - 1;
    }
    return place;
  }

  /// Where a key is looked for first: its bits mixed, as keys of one term differ little.
  private int first(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    return (int) (mixed ^ mixed >>> 32) & keys.length - 1;
  }

  private void grow() {
    long[] oldKeys = keys;
    Memory.Held[][] old = shelves;
    keys = new long[2 * oldKeys.length];
    shelves = empty(keys.length);
    for (int i = 0; i < old.length; i++) {
      if (old[i].length > 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        shelves[place] = old[i];
      }
    }
  }

  /// Empties a place, and moves up those behind it that were put there for want of it.
  private void close(int empty) {
    int last = keys.length - 1;
    int gap = empty;
    for (int next = gap + 1 & last; shelves[next].length > 0; next = next + 1 & last) {
      if ((next - first(keys[next]) & last) >= (next - gap & last)) {
        keys[gap] = keys[next];
        shelves[gap] = shelves[next];
        gap = next;
      }
    }
    shelves[gap] = NONE;
    many--;
  }
}
