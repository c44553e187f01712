package org.stemma.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import org.stemma.text.Interval;

/// What an episode is known by: the names and the words of its reports taken together, and when the
/// middle one of them was published, so that one wrong date among them does no harm.
///
/// @param episode its name
/// @param names those of most weight
/// @param words those of most weight, names among them
/// @param day the middle of the days on which its reports were published; none if nobody knows
record Digest(String episode, Bag names, Bag words, OptionalLong day) {
  private static final int NAMES = 12;
  private static final int WORDS = 60;

  /// Intervals wider than this do not tell the day.
  private static final int VAGUE = 7;

  /// The digest of the reports of an episode.
  static Digest of(String episode, Collection<Sketch> reports) {
    return new Digest(
        episode,
        sum(reports, Sketch::names, NAMES),
        sum(reports, Sketch::all, WORDS),
        day(reports));
  }

  /// The digest that is remembered as a sketch.
  static Digest of(Sketch kept) {
    return new Digest(
        kept.id(),
        kept.names(),
        kept.all(),
        kept.published().isBounded()
            ? OptionalLong.of(kept.published().earliest().toEpochDay())
            : OptionalLong.empty());
  }

  /// As a sketch, to be remembered.
  Sketch kept() {
    Interval published =
        day.isPresent() ? Interval.of(LocalDate.ofEpochDay(day.getAsLong())) : Interval.UNBOUNDED;
    return new Sketch(episode, words, Bag.EMPTY, Bag.EMPTY, names, Bag.EMPTY, published, "");
  }

  private static OptionalLong day(Collection<Sketch> reports) {
    List<Long> days =
        reports.stream()
            .filter(r -> r.published().isBounded() && r.published().width() <= VAGUE)
            .map(r -> r.published().earliest().toEpochDay())
            .sorted()
            .toList();
    return days.isEmpty() ? OptionalLong.empty() : OptionalLong.of(days.get(days.size() / 2));
  }

  private static Bag sum(Collection<Sketch> reports, Function<Sketch, Bag> kind, int most) {
    Map<Integer, Double> sums = new HashMap<>();
    reports.stream()
        .sorted(Comparator.comparing(Sketch::id))
        .map(kind)
        .forEach(bag -> bag.addTo(sums));
    TreeMap<Integer, Double> heaviest = new TreeMap<>();
    sums.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(e -> heaviest.put(e.getKey(), e.getValue()));
    return Bag.of(heaviest);
  }

  /// The cosine of the words of both.
  double alike(Digest other) {
    double squared = words.square() * other.words.square();
    return squared < Mass.NOTHING ? 0 : words.dot(other.words) / Math.sqrt(squared);
  }

  /// Days between, 0 if nobody knows.
  long apart(Digest other) {
    return day.isEmpty() || other.day.isEmpty()
        ? 0
        : Math.abs(day.getAsLong() - other.day.getAsLong());
  }
}
