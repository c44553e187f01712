package org.stemma.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.chronology.Symbol.Head;
import org.stemma.text.Interval;

/// The years that a date without one can have.
final class Years {
  private Years() {}

  /// Those in which it lies within the days given.
  static List<Integer> candidates(Told.Item item, Interval within) {
    List<Integer> years = new ArrayList<>();
    for (int y = within.earliest().getYear() - 1; y <= within.latest().getYear(); y++) {
      if (Extents.of(item.symbol().core(), y, item.symbol().part())
          .filter(within::meets)
          .isPresent()) {
        years.add(y);
      }
    }
    return years;
  }

  /// The year, if every day on which the report may have been published gives the same.
  static Optional<Integer> onlyYearBy(Told.Item item, Interval published) {
    Optional<Integer> first = yearBy(item, Interval.of(published.earliest()));
    return first.equals(yearBy(item, Interval.of(published.latest()))) ? first : Optional.empty();
  }

  /// The last such date, or the next if it lies ahead.
  static Optional<Integer> yearBy(Told.Item item, Interval published) {
    Head head = item.symbol().head();
    LocalDate from = published.earliest();
    LocalDate to = published.latest();
    if (head == Head.THIS) {
      return Optional.of(to.getYear());
    }
    boolean ahead = head == Head.NEXT || head == Head.PLAIN && item.tense() == Tense.AHEAD;
    Optional<Integer> best = Optional.empty();
    for (int y = from.getYear() - 2; y <= to.getYear() + 1; y++) {
      Optional<Interval> days = Extents.of(item.symbol().core(), y, item.symbol().part());
      if (days.isEmpty()) {
        continue;
      }
      if (ahead && !days.get().latest().isBefore(head == Head.NEXT ? from.plusDays(1) : from)) {
        return Optional.of(y);
      }
      boolean past =
          head == Head.PREV
              ? days.get().latest().isBefore(to)
              : !days.get().earliest().isAfter(to.plusDays(1));
      if (!ahead && past) {
        best = Optional.of(y);
      }
    }
    return best;
  }
}
