package org.stemma.habit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What past stories tell of who depends on whom: a prior for another story, and no more.
public final class Habits {
  private static final Habits NONE = new Habits(new TreeMap<>());

  private static final Comparator<Habit> SUREST =
      Comparator.comparingDouble((Habit h) -> -h.mean())
          .thenComparing(Habit::outlet)
          .thenComparing(Habit::house);

  private final SortedMap<String, Habit> pairs;

  private Habits(SortedMap<String, Habit> pairs) {
    this.pairs = Collections.unmodifiableSortedMap(new TreeMap<>(pairs));
  }

  /// Nothing is known of anybody.
  public static Habits none() {
    return NONE;
  }

  /// As these stories tell; their order does not matter.
  public static Habits of(Collection<Occasion> occasions) {
    SortedMap<String, List<Occasion>> byPair = new TreeMap<>();
    for (Occasion one : occasions) {
      byPair.computeIfAbsent(key(one.outlet(), one.house()), p -> new ArrayList<>()).add(one);
    }
    Habit.Usual usual = Habit.Usual.of(occasions);
    SortedMap<String, Habit> pairs = new TreeMap<>();
    for (Map.Entry<String, List<Occasion>> pair : byPair.entrySet()) {
      List<Occasion> all =
          pair.getValue().stream()
              .sorted(
                  Comparator.comparing(Occasion::outlet)
                      .thenComparing(Occasion::house)
                      .thenComparing(Occasion::story))
              .toList();
      Occasion first = all.getFirst();
      pairs.put(pair.getKey(), new Habit(first.outlet(), first.house(), all, usual));
    }
    return new Habits(pairs);
  }

  private static String key(String outlet, String house) {
    return outlet.toLowerCase(Locale.ROOT) + "\n" + house.toLowerCase(Locale.ROOT);
  }

  /// What is known of one outlet and one house, by their names in any case.
  public Optional<Habit> find(String outlet, String house) {
    return Optional.ofNullable(pairs.get(key(outlet, house)));
  }

  /// All that is known, the surest first.
  public List<Habit> all() {
    return pairs.values().stream().sorted(SUREST).toList();
  }
}
