package org.stemma.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Grouping for a stream without end: the latest so many reports are remembered, and no more, so
/// that a year takes no more memory than a month.
///
/// Latest is by the day of publication, or, where nobody knows it, by that of the latest report
/// before. A late report finds its story as long as some of it is among those remembered.
public final class Window {
  private record Kept(LocalDate day, String id) {}

  private static final Comparator<Kept> LATEST =
      Comparator.comparing(Kept::day).thenComparing(Kept::id);

  private final int most;
  private final Memory memory = new PlainMemory();
  private final Grouping grouping = new Grouping(memory);
  private final SortedSet<Kept> kept = new TreeSet<>(LATEST);

  private String shrunk = "";

  /// @param most how many reports are remembered
  public Window(int most) {
    this.most = most;
  }

  /// Adds a report of an id that none before it had.
  public Change add(Sketch sketch) {
    Change change = grouping.add(sketch);
    shrunk = "";
    kept.add(new Kept(day(sketch), sketch.id()));
    if (kept.size() > most) {
      Kept oldest = kept.first();
      kept.remove(oldest);
      shrunk = memory.group(oldest.id()).orElse("");
      grouping.forget(oldest.id());
    }
    return change;
  }

  /// The ids of the reports that are remembered.
  Set<String> remembered() {
    return kept.stream().map(Kept::id).collect(Collectors.toUnmodifiableSet());
  }

  /// The episode of the report that the last one added made it forget; empty if none.
  String shrunk() {
    return shrunk;
  }

  /// The reports of an episode that are remembered; none if there are none.
  List<Sketch> reports(String episode) {
    return memory.members(episode).stream().flatMap(id -> memory.sketch(id).stream()).toList();
  }

  private LocalDate day(Sketch sketch) {
    if (sketch.published().isBounded()) {
      return sketch.published().latest();
    }
    return kept.isEmpty() ? LocalDate.EPOCH : kept.last().day();
  }
}
