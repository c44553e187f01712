package org.stemma.habit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What sources print of items, by number: sources, items and the values of an item each in
/// alphabetical order. A source that prints two values of an item prints none.
final class Table {
  static final int NOTHING = -1;

  private final List<String> sources;
  private final List<String> items = new ArrayList<>();
  private final List<List<String>> values = new ArrayList<>();
  private final List<int[]> cells = new ArrayList<>();

  Table(Collection<Printed> all) {
    this.sources = all.stream().map(Printed::source).distinct().sorted().toList();
    SortedMap<String, SortedMap<String, SortedSet<String>>> byItem = new TreeMap<>();
    for (Printed one : all) {
      byItem
          .computeIfAbsent(one.item(), i -> new TreeMap<>())
          .computeIfAbsent(one.source(), s -> new TreeSet<>())
          .add(one.value());
    }
    byItem.forEach(this::add);
  }

  private void add(String item, SortedMap<String, SortedSet<String>> printed) {
    List<String> all =
        printed.values().stream()
            .filter(v -> v.size() == 1)
            .map(SortedSet::first)
            .distinct()
            .sorted()
            .toList();
    int[] row = new int[sources.size()];
    Arrays.fill(row, NOTHING);
    for (int s = 0; s < row.length; s++) {
      SortedSet<String> own = printed.get(sources.get(s));
      if (own != null && own.size() == 1) {
        row[s] = all.indexOf(own.first());
      }
    }
    items.add(item);
    values.add(all);
    cells.add(row);
  }

  List<String> sources() {
    return sources;
  }

  int items() {
    return items.size();
  }

  String item(int number) {
    return items.get(number);
  }

  List<String> values(int item) {
    return values.get(item);
  }

  /// The number of the value that each source prints, [#NOTHING] for none; not to be written
  /// to.
  int[] row(int item) {
    return cells.get(item);
  }
}
