package org.stemma.claim;

import static java.time.format.TextStyle.FULL;
import static java.time.format.TextStyle.SHORT;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.chronology.Timex;
import org.stemma.text.Interval;
import org.stemma.text.Span;

/// The days that propositions tell by name, and whether two of them exclude each other.
final class Days {
  /// Days further apart than this are two events, or a misread year.
  private static final long FARTHEST = 20;

  private static final Set<String> BOUNDS =
      Set.of("by", "until", "till", "before", "after", "since", "from", "for");

  private static final Set<String> NAMES =
      Stream.concat(
              Arrays.stream(DayOfWeek.values()).map(d -> d.getDisplayName(FULL, Locale.ENGLISH)),
              Arrays.stream(Month.values())
                  .flatMap(
                      m ->
                          Stream.of(
                              m.getDisplayName(FULL, Locale.ENGLISH),
                              m.getDisplayName(SHORT, Locale.ENGLISH))))
          .map(w -> w.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private Days() {}

  /// The day or night a proposition tells, if it tells one by name: "today" is no better than
  /// the date of its page.
  static Optional<Interval> of(Proposition p) {
    return Optional.of(p.times())
        .filter(t -> t.size() == 1 && t.getFirst().interval().width() <= 1)
        .map(List::getFirst)
        .filter(t -> namesDay(p, t))
        .map(Timex::interval);
  }

  /// Whether both tell a day by other words, and these are other days, but near ones.
  static boolean areApart(Proposition x, Proposition y) {
    long apart = Similarity.daysApart(x, y);
    return of(x).isPresent()
        && of(y).isPresent()
        && apart > 0
        && apart <= FARTHEST
        && !isSaidAlike(x, y);
  }

  /// Whether the words name a weekday or a month, and no end of a stretch: "by Friday".
  private static boolean namesDay(Proposition p, Timex time) {
    Span before = new Span(p.assertion().sentence().span().start(), time.where().span().start());
    List<String> lead = p.printed(before);
    boolean bound = !lead.isEmpty() && BOUNDS.contains(lead.getLast());
    return !bound && p.printed(time.where().span()).stream().anyMatch(NAMES::contains);
  }

  private static boolean isSaidAlike(Proposition x, Proposition y) {
    return x.printed(x.times().getFirst().where().span())
        .equals(y.printed(y.times().getFirst().where().span()));
  }
}
