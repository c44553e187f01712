package org.stemma.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Span;

/// Links between the times of a story that are times of one event.
final class Links {
  private record Mentioned(int report, Told.Item item, EventMention mention, boolean ofEvent) {}

  private static final String DAY = "#";

  private final List<Told> tellings;
  private final Map<String, List<Integer>> byKey = new HashMap<>();
  private final SameEvents same;

  Links(List<Told> tellings) {
    this.tellings = tellings;
    this.same = new SameEvents(tellings);
  }

  void addTo(List<Constraint> constraints) {
    List<Mentioned> all = new ArrayList<>();
    for (int r = 0; r < tellings.size(); r++) {
      Told told = tellings.get(r);
      List<EventMention> before = new ArrayList<>();
      appositions(told, constraints);
      for (Told.Item item : told.items()) {
        nested(told, item).ifPresent(constraints::add);
        for (Mentioned mentioned : mentions(r, item)) {
          same.takenUp(mentioned.mention(), before).ifPresent(constraints::add);
          before.add(mentioned.mention());
          all.add(mentioned);
        }
      }
    }
    for (int i = 0; i < all.size(); i++) {
      for (int j : alike(all, i)) {
        link(all.get(j), all.get(i)).ifPresent(constraints::add);
      }
    }
  }

  /// The earlier mentions that share two words or the day with this one; only these can be of one
  /// event.
  private SortedSet<Integer> alike(List<Mentioned> all, int i) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String key : keys(all.get(i))) {
      List<Integer> others = byKey.computeIfAbsent(key, k -> new ArrayList<>());
      int weight = key.startsWith(DAY) ? 2 : 1;
      others.forEach(j -> shared.merge(j, weight, Integer::sum));
      others.add(i);
    }
    SortedSet<Integer> alike = new TreeSet<>();
    shared.forEach(
        (j, count) -> {
          if (count >= 2) {
            alike.add(j);
          }
        });
    return alike;
  }

  private static Set<String> keys(Mentioned mentioned) {
    Set<String> keys = new TreeSet<>(mentioned.mention().words().keySet());
    Symbol.Core core = mentioned.item().symbol().core();
    if (core instanceof Symbol.Weekday(int day)) {
      keys.add(DAY + day);
    } else if (core instanceof Symbol.Date(int year, int month, int day) && day > 0) {
      keys.add(DAY + month + "-" + day);
    }
    return keys;
  }

  /// "since early November, two weeks after the landing": the second says the first in other words.
  private static void appositions(Told told, List<Constraint> constraints) {
    for (int i = 1; i < told.items().size(); i++) {
      Told.Item first = told.items().get(i - 1);
      Told.Item second = told.items().get(i);
      int from = first.expression().span().end();
      int to = second.expression().span().start();
      boolean beside = from < to && told.reading().of(new Span(from, to)).matches(",\\s+");
      if (beside && second.expression().isOfEvent() && (first.isDayOrMonth() || first.isSince())) {
        constraints.add(
            new Constraint(
                first.point(),
                second.point(),
                0,
                0,
                Reliability.of("apposition"),
                Because.of(
                    "apposition",
                    "both name one time",
                    first.expression().where(),
                    second.expression().where())));
      }
    }
  }

  private List<Mentioned> mentions(int report, Told.Item item) {
    Told told = tellings.get(report);
    List<Mentioned> found = new ArrayList<>();
    if (item.expression().isOfEvent()) {
      found.add(new Mentioned(report, item, EventMention.ofEvent(told, item), true));
    }
    boolean dated = item.isDayOrMonth() || item.isSince() || item.expression().isOfEvent();
    if (dated && !item.ofSaying() && !item.isOfEmbed() && item.zone() != Zone.DATELINE) {
      found.add(new Mentioned(report, item, EventMention.of(told, item), false));
    }
    return found;
  }

  /// "before the attack began on 19 February": the date inside is that of the event.
  private static Optional<Constraint> nested(Told told, Told.Item item) {
    if (!item.expression().isOfEvent()) {
      return Optional.empty();
    }
    return told.items().stream()
        .filter(
            other ->
                other.point() != item.point()
                    && !other.expression().isOfEvent()
                    && other.isDayOrMonth())
        .filter(other -> item.expression().event().orElseThrow().covers(other.expression().span()))
        .findFirst()
        .map(
            other ->
                new Constraint(
                    other.point(),
                    item.eventPoint(),
                    0,
                    0,
                    Reliability.of("event"),
                    Because.of("event", "the event is dated", other.expression().where())));
  }

  private Optional<Constraint> link(Mentioned a, Mentioned b) {
    boolean bothDated =
        Statements.fullDate(a.item()).isPresent() && Statements.fullDate(b.item()).isPresent();
    if (bothDated || a.mention().where().overlaps(b.mention().where())) {
      return Optional.empty();
    }
    boolean sameWeekday = a.report() != b.report() && isSameWeekday(a.item(), b.item());
    Optional<Constraint> direct = same.link(a.mention(), b.mention(), sameWeekday);
    if (direct.isPresent() || a.report() == b.report()) {
      return direct;
    }
    if (sameWeekday) {
      return same.linkAround(a.mention(), b.mention(), "same-event");
    }
    return isSameDay(a.item(), b.item())
        ? same.linkAround(a.mention(), b.mention(), "same-day")
        : Optional.empty();
  }

  private static boolean isSameWeekday(Told.Item a, Told.Item b) {
    return a.symbol().isBareWeekday()
        && b.symbol().isBareWeekday()
        && a.symbol().core().equals(b.symbol().core())
        && a.tense() != Tense.AHEAD
        && b.tense() != Tense.AHEAD;
  }

  private static boolean isSameDay(Told.Item a, Told.Item b) {
    return a.symbol().core() instanceof Symbol.Date one
        && b.symbol().core() instanceof Symbol.Date two
        && one.day() > 0
        && !a.expression().rule().startsWith("holiday")
        && one.day() == two.day()
        && one.month() == two.month()
        && (one.year() == 0 || two.year() == 0);
  }
}
