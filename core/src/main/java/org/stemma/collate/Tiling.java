package org.stemma.collate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Covers two reports with the longest runs of words that both have, no word twice: greedy string
/// tiling (Wise 1993), which found reprints best of the single measures of METER (Clough et al.
/// 2002), and which does not mind in what order paragraphs stand.
///
/// An index of the grams of one report gives the maximal runs; the longest free one is laid down
/// first, and of one that is partly taken the free parts try again. Cost: the length of both, and
/// `r log r` for `r` runs.
final class Tiling {
  /// Fewer words in a row are language, not wording.
  static final int LEAST = 4;

  /// A gram that stands oftener in one report tells nothing of places.
  private static final int OFTENEST = 16;

  private final Script a;
  private final Script b;
  private final BitSet takenA = new BitSet();
  private final BitSet takenB = new BitSet();
  private final List<Tile> laid = new ArrayList<>();
  private final PriorityQueue<Tile> waiting =
      new PriorityQueue<>(
          Comparator.comparingInt(Tile::length)
              .reversed()
              .thenComparingInt(Tile::a)
              .thenComparingInt(Tile::b));

  private Tiling(Script a, Script b) {
    this.a = a;
    this.b = b;
  }

  /// Where every gram of a report stands.
  static Map<Long, List<Integer>> index(Script script) {
    Map<Long, List<Integer>> index = new HashMap<>();
    for (int i = 0; i + LEAST <= script.length(); i++) {
      index.computeIfAbsent(script.gram(i, LEAST), g -> new ArrayList<>(1)).add(i);
    }
    return index;
  }

  /// The tiles of two reports, in the order of the first.
  static List<Tile> of(Script a, Script b, Map<Long, List<Integer>> indexOfB) {
    Tiling tiling = new Tiling(a, b);
    tiling.collect(indexOfB);
    while (!tiling.waiting.isEmpty()) {
      tiling.lay(tiling.waiting.remove());
    }
    tiling.laid.sort(Comparator.comparingInt(Tile::a));
    return tiling.laid;
  }

  private void collect(Map<Long, List<Integer>> indexOfB) {
    for (int i = 0; i + LEAST <= a.length(); i++) {
      List<Integer> places = indexOfB.getOrDefault(a.gram(i, LEAST), List.of());
      for (int j : places.size() <= OFTENEST ? places : places.subList(0, OFTENEST)) {
        boolean inner = i > 0 && j > 0 && a.word(i - 1) == b.word(j - 1);
        int length = inner ? 0 : length(i, j);
        if (length >= LEAST) {
          waiting.add(new Tile(i, j, length));
        }
      }
    }
  }

  private int length(int i, int j) {
    int length = 0;
    while (i + length < a.length()
        && j + length < b.length()
        && a.word(i + length) == b.word(j + length)) {
      length++;
    }
    return length;
  }

  /// Lays a tile down, or puts its free parts back.
  private void lay(Tile tile) {
    int from = 0;
    while (from < tile.length()) {
      int to = from;
      while (to < tile.length() && isFree(tile, to)) {
        to++;
      }
      Tile part = new Tile(tile.a() + from, tile.b() + from, to - from);
      if (part.equals(tile)) {
        takenA.set(tile.a(), tile.endA());
        takenB.set(tile.b(), tile.endB());
        laid.add(tile);
      } else if (part.length() >= LEAST) {
        waiting.add(part);
      }
      from = to + 1;
    }
  }

  private boolean isFree(Tile tile, int at) {
    return !takenA.get(tile.a() + at) && !takenB.get(tile.b() + at);
  }
}
