package org.stemma.habit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// What past stories tell of who depends on whom: a prior for another story, and no more.
public final class Habits {
  private static final Habits NONE = new Habits(new TreeMap<>());

  private static final Comparator<Habit> SUREST =
      Comparator.comparingDouble((Habit h) -> -h.mean())
          .thenComparing(Habit::outlet)
          .thenComparing(Habit::house);

  private static final Comparator<Occasion> ORDER =
      Comparator.comparing(Occasion::outlet)
          .thenComparing(Occasion::house)
          .thenComparing(Occasion::story);

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
    Habit.Usual usual = Habit.Usual.of(occasions);
    SortedMap<String, List<Occasion>> byOutlet = grouped(occasions, o -> key(o.outlet(), ""));
    SortedMap<String, Habit.Usual> houses = new TreeMap<>();
    grouped(occasions, o -> key("", o.house()))
        .forEach((house, all) -> houses.put(house, usual.ofHouse(all)));
    SortedMap<String, Habit> pairs = new TreeMap<>();
    for (List<Occasion> all : byOutlet.values()) {
      double silence = usual.silenceOf(all);
      grouped(all, o -> key(o.outlet(), o.house()))
          .forEach((pair, told) -> pairs.put(pair, habit(told, silence, houses)));
    }
    return new Habits(pairs);
  }

  private static SortedMap<String, List<Occasion>> grouped(
      Collection<Occasion> occasions, Function<Occasion, String> by) {
    SortedMap<String, List<Occasion>> groups = new TreeMap<>();
    occasions.forEach(o -> groups.computeIfAbsent(by.apply(o), k -> new ArrayList<>()).add(o));
    return groups;
  }

  private static Habit habit(
      List<Occasion> told, double silence, SortedMap<String, Habit.Usual> houses) {
    List<Occasion> all = told.stream().sorted(ORDER).toList();
    Occasion first = all.getFirst();
    Habit.Usual usual = Objects.requireNonNull(houses.get(key("", first.house())));
    return new Habit(first.outlet(), first.house(), all, silence, usual);
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
