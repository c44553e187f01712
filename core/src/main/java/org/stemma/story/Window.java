package org.stemma.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

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
  private final Grouping grouping = new Grouping(new PlainMemory());
  private final SortedSet<Kept> kept = new TreeSet<>(LATEST);

  /// @param most how many reports are remembered
  public Window(int most) {
    this.most = most;
  }

  /// Adds a report of an id that none before it had.
  public Change add(Sketch sketch) {
    Change change = grouping.add(sketch);
    kept.add(new Kept(day(sketch), sketch.id()));
    if (kept.size() > most) {
      Kept oldest = kept.first();
      kept.remove(oldest);
      grouping.forget(oldest.id());
    }
    return change;
  }

  private LocalDate day(Sketch sketch) {
    if (sketch.published().isBounded()) {
      return sketch.published().latest();
    }
    return kept.isEmpty() ? LocalDate.EPOCH : kept.last().day();
  }
}
