package org.stemma.claim;

import static java.time.format.TextStyle.FULL;
import static java.time.format.TextStyle.SHORT;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
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
  static final long FARTHEST = 20;

  private static final Set<String> BOUNDS =
      Set.of("by", "until", "till", "before", "after", "since", "from", "for");

  /// So many words beside a day tell its hour: "late on Friday", "Friday local time".
  private static final int BESIDE = 2;

  private static final Set<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(d -> d.getDisplayName(FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> NAMES =
      Stream.concat(
              WEEKDAYS.stream(),
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
        && !isSaidAlike(x, y)
        && !Hours.mayBeOne(told(x), told(y));
  }

  /// Whether the words name a weekday or a month, and no end of a stretch: "by Friday".
  private static boolean namesDay(Proposition p, Timex time) {
    Span before = new Span(p.assertion().sentence().span().start(), time.where().span().start());
    List<String> lead = p.printed(before);
    boolean bound = !lead.isEmpty() && BOUNDS.contains(lead.getLast());
    return !bound && p.printed(time.where().span()).stream().anyMatch(NAMES::contains);
  }

  /// Whether both say it in the same words, or by one weekday and no date: "on Tuesday",
  /// "11.36 on Tuesday". Such days differ only by the page they are counted from.
  private static boolean isSaidAlike(Proposition x, Proposition y) {
    List<String> one = x.printed(x.times().getFirst().where().span());
    List<String> other = y.printed(y.times().getFirst().where().span());
    return one.equals(other) || names(one).equals(names(other)) && !isDated(one);
  }

  private static List<String> names(List<String> words) {
    return words.stream().filter(NAMES::contains).toList();
  }

  private static boolean isDated(List<String> words) {
    return names(words).size() > 1 || !names(words).stream().allMatch(WEEKDAYS::contains);
  }

  /// The day with the words around it.
  private static Hours.Told told(Proposition p) {
    Timex time = p.times().getFirst();
    Span sentence = p.assertion().sentence().span();
    Span before = new Span(sentence.start(), time.where().span().start());
    Span behind = new Span(time.where().span().end(), sentence.end());
    List<String> lead = p.printed(before);
    List<String> words =
        new ArrayList<>(lead.subList(Math.max(0, lead.size() - BESIDE), lead.size()));
    words.addAll(p.printed(time.where().span()));
    words.addAll(p.printed(behind).stream().limit(BESIDE).toList());
    return new Hours.Told(time.interval(), words);
  }
}
