package org.stemma.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.text.Because;

/// Finds the times of different reports that are times of one event.
///
/// Conservative: a wrong link moves a report by months. Two clauses are linked if most of the
/// shorter one's words are
/// shared, at least one of them a word for what happened and none of them about different sides of
/// a place; two
/// mentions of one weekday if the sentences about them share several words that hardly any other
/// report has.
final class SameEvents {
  private static final double SHARE = 0.6;
  private static final double LEAST = 2.5;
  private static final double LEAST_WITH_SIDE = 2;
  private static final double RARE_AROUND = 6;
  private static final double RAREST = 1.4;
  private static final double STEP = 0.05;
  private static final double MOST = 0.84;

  private final Map<String, Integer> carriers = new HashMap<>();
  private final int reports;

  SameEvents(List<Told> tellings) {
    reports = tellings.size();
    for (Told told : tellings) {
      Set<String> words = new HashSet<>();
      told.reading()
          .sentences()
          .forEach(s -> s.tokens().forEach(t -> EventWords.folded(t.word()).ifPresent(words::add)));
      words.forEach(w -> carriers.merge(w, 1, Integer::sum));
    }
  }

  /// The statement that two mentions are of one event, if the evidence is good enough.
  ///
  /// @param sameDay whether both name the same weekday, so that a word for what happened is not
  ///     needed as well
  Optional<Constraint> link(EventMention a, EventMention b, boolean sameDay) {
    if (!a.sides().equals(b.sides()) || !a.aspects().equals(b.aspects()) || countOthers(a, b)) {
      return Optional.empty();
    }
    SortedSet<String> shared = shared(a, b);
    double score = shared.stream().mapToDouble(w -> weight(w, a, b)).sum();
    double shorter = Math.min(total(a), total(b));
    boolean happens = sameDay || shared.stream().anyMatch(EventWords::isEvent) || rare(shared) >= 2;
    double least = a.sides().isEmpty() ? LEAST : LEAST_WITH_SIDE;
    if (!happens || score < least || score < SHARE * shorter) {
      return Optional.empty();
    }
    return Optional.of(same(a, b, shared, "same-event", score - least));
  }

  /// The same for two mentions of one weekday, or of one day and month.
  Optional<Constraint> linkAround(EventMention a, EventMention b, String kind) {
    Set<String> shared = new TreeSet<>(a.around());
    shared.retainAll(b.around());
    shared.removeIf(w -> rarity(w) <= 0.5);
    double score = shared.stream().mapToDouble(this::rarity).sum();
    double least = kind.equals("same-day") ? 2 : RARE_AROUND;
    return score < least ? Optional.empty() : Optional.of(same(a, b, shared, kind, score - least));
  }

  /// How little the word is used by the reports of the story; a word of two reports counts about
  /// one.
  private double rarity(String word) {
    return Math.min(RAREST, Math.log((reports + 3.0) / carriers.getOrDefault(word, 1)));
  }

  private Constraint same(
      EventMention a, EventMention b, Set<String> shared, String kind, double beyond) {
    double reliability = Math.min(MOST, Reliability.of(kind) + STEP * beyond);
    String says = "both tell of one event: " + String.join(", ", new ArrayList<>(shared));
    return new Constraint(
        a.point(), b.point(), 0, 0, reliability, Because.of(kind, says, a.where(), b.where()));
  }

  /// "The escape took place …": all its words stand in a clause of the same report told before.
  Optional<Constraint> takenUp(EventMention later, List<EventMention> before) {
    if (!later.definite() || later.words().isEmpty()) {
      return Optional.empty();
    }
    boolean happens = later.words().keySet().stream().anyMatch(EventWords::isEvent);
    for (int i = before.size() - 1; happens && i >= 0; i--) {
      EventMention earlier = before.get(i);
      boolean all = earlier.words().keySet().containsAll(later.words().keySet());
      boolean side =
          later.words().containsValue(true) ? earlier.sides().equals(later.sides()) : true;
      if (all
          && side
          && earlier.point() != later.point()
          && !earlier.where().overlaps(later.where())) {
        return Optional.of(same(earlier, later, later.words().keySet(), "same-event", 1));
      }
    }
    return Optional.empty();
  }

  private static boolean countOthers(EventMention a, EventMention b) {
    return !a.numbers().isEmpty()
        && !b.numbers().isEmpty()
        && a.numbers().stream().noneMatch(b.numbers()::contains);
  }

  private static SortedSet<String> shared(EventMention a, EventMention b) {
    SortedSet<String> shared = new TreeSet<>(a.words().keySet());
    shared.retainAll(b.words().keySet());
    return shared;
  }

  private long rare(Set<String> words) {
    return words.stream()
        .filter(w -> carriers.getOrDefault(w, 0) <= Math.max(2, reports / 3))
        .count();
  }

  private static double total(EventMention mention) {
    return mention.words().keySet().stream().mapToDouble(w -> weight(w, mention, mention)).sum();
  }

  /// A name says who, not what: it counts half.
  private static double weight(String word, EventMention a, EventMention b) {
    if (EventWords.isEvent(word) || EventWords.isSide(word)) {
      return 1;
    }
    return a.words().getOrDefault(word, false) || b.words().getOrDefault(word, false) ? 0.5 : 1;
  }
}
