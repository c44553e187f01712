package org.stemma.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.chronology.Expression.Relation;
import org.stemma.report.DateCandidate;
import org.stemma.report.Published;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Passage;

/// Everything the reports of a story state about time, as constraints of one network.
final class Statements {
  /// Dates of reports of one story that lie this near to each other support each other.
  private static final long NEAR = 60;

  /// Reports of one story without a date lie within six weeks of those with one.
  static final long STORY = 42;

  /// A report may bear the date of another time zone than what it tells.
  private static final long CLOCKS = 1;

  private static final long OPEN = Constraint.OPEN;

  private final List<Told> tellings;
  private final List<Constraint> fixed = new ArrayList<>();

  Statements(List<Told> tellings) {
    this.tellings = tellings;
    for (Told told : tellings) {
      for (int i = 0; i < told.items().size(); i++) {
        addItem(told, told.items().get(i));
      }
    }
    new Links(tellings).addTo(fixed);
  }

  /// The statements, most reliable first, given what the last round has found.
  List<Constraint> given(Optional<Solution> before) {
    List<Constraint> all = new ArrayList<>(fixed);
    for (int r = 0; r < tellings.size(); r++) {
      addStated(tellings.get(r), all);
      if (before.isPresent()) {
        addStoryWindow(r, before.get(), all);
        addChosenYears(tellings.get(r), before.get().published().get(r), all);
        addChosenWeekdays(tellings.get(r), before.get().network(), all);
      }
    }
    all.sort(Comparator.comparingDouble(Constraint::reliability).reversed());
    return all;
  }

  /// A single text that nothing dates: its dates need not lie near its publication.
  static boolean isNarrative(List<Told> tellings) {
    return tellings.size() == 1
        && tellings.getFirst().reading().report().published().interval().equals(Interval.UNBOUNDED);
  }

  /// The candidate that the page's date rests on.
  static Optional<DateCandidate> stated(Published published) {
    return published.candidates().stream()
        .filter(c -> c.verdict() == DateCandidate.Verdict.ACCEPTED)
        .findFirst();
  }

  private void addStated(Told told, List<Constraint> all) {
    Published published = told.reading().report().published();
    Interval days = published.interval();
    if (days.equals(Interval.UNBOUNDED)) {
      return;
    }
    Optional<DateCandidate> candidate = stated(published);
    if (candidate.isEmpty() && !days.isBounded()) {
      add(
          Network.ORIGIN,
          told.publication(),
          day(days.earliest()),
          day(days.latest()),
          "embedded",
          days,
          all);
      return;
    }
    // of two dates as good, the later is the likelier to be that of a copy
    double later = days.isOpenBelow() ? 0 : days.earliest().toEpochDay() * 1e-9;
    List<Passage> where =
        candidate.flatMap(DateCandidate::span).map(told.reading().report()::passage).stream()
            .toList();
    String value = candidate.map(DateCandidate::value).orElse(days.toString());
    all.add(
        new Constraint(
            Network.ORIGIN,
            told.publication(),
            day(days.earliest()),
            day(days.latest()),
            reliability(told, candidate, days) - later,
            new Because("stated-date", "the page gives " + value, where)));
  }

  private static void add(
      int from, int to, long min, long max, String kind, Interval days, List<Constraint> all) {
    Because because = Because.of(kind, "what the page embeds allows only " + days);
    all.add(new Constraint(from, to, min, max, Reliability.of(kind), because));
  }

  private double reliability(Told told, Optional<DateCandidate> candidate, Interval days) {
    if (candidate.stream()
        .flatMap(c -> c.why().stream())
        .anyMatch(b -> b.rule().equals("user-states"))) {
      return Reliability.of("stated-by-user");
    }
    boolean metadata = candidate.filter(c -> c.kind() == DateCandidate.Kind.METADATA).isPresent();
    long near =
        tellings.stream()
            .filter(t -> t.publication() != told.publication())
            .filter(t -> isNear(t, days))
            .count();
    String alone = metadata ? "stated-metadata" : "stated-alone";
    return Reliability.of(near == 0 ? alone : near == 1 ? "stated-once" : "stated-well");
  }

  private static boolean isNear(Told other, Interval days) {
    Interval wide = Extents.shifted(days, -NEAR, NEAR);
    Published published = other.reading().report().published();
    return published.interval().isBounded() && published.interval().meets(wide)
        || published.candidates().stream()
            .anyMatch(c -> c.kind() == DateCandidate.Kind.EMBED && c.interval().meets(wide))
        || other.items().stream()
            .filter(Told.Item::isOfEmbed)
            .anyMatch(i -> fullDate(i).filter(wide::meets).isPresent());
  }

  static Optional<Interval> fullDate(Told.Item item) {
    return Extents.isYearless(item.symbol().core())
        ? Optional.empty()
        : Extents.of(item.symbol().core(), 0, item.symbol().part());
  }

  private void addItem(Told told, Told.Item item) {
    if (item.isOfEmbed()) {
      fullDate(item)
          .ifPresent(
              d ->
                  add(
                      item.point(),
                      told.publication(),
                      0,
                      OPEN,
                      "embedded",
                      "an embedded post",
                      item));
    }
    if (item.expression().isOfEvent()) {
      addEvent(item);
      return;
    }
    Optional<Interval> dated = fullDate(item);
    if (dated.isPresent()) {
      add(
          Network.ORIGIN,
          item.point(),
          day(dated.get().earliest()),
          day(dated.get().latest()),
          "absolute",
          "names its day",
          item);
      if (item.tense() == Tense.BEHIND && item.isDayOrMonth() && !item.isOfEmbed()) {
        add(
            item.point(),
            told.publication(),
            -CLOCKS,
            OPEN,
            "told-before",
            "is told as past",
            item);
      }
    } else if (!item.isOfEmbed() && item.zone() != Zone.DATELINE) {
      addOffset(told, item);
    }
  }

  private void addOffset(Told told, Told.Item item) {
    Optional<Offset> offset = Offset.of(item);
    if (offset.isEmpty() || isNarrative(tellings) && Extents.isYearless(item.symbol().core())) {
      return;
    }
    Offset o = offset.get();
    if (o.base() == Offset.Base.PUBLICATION) {
      long slack = item.quoted() && o.max() - o.min() <= 1 ? 1 : 0;
      add(
          told.publication(),
          item.point(),
          o.min() - slack,
          o.max(),
          o.kind(),
          "is counted from the publication",
          item);
    } else {
      item.anchor()
          .map(told.items()::get)
          .ifPresent(
              a ->
                  add(
                      a.point(),
                      item.point(),
                      o.min(),
                      o.max(),
                      o.kind(),
                      "is counted from the time before",
                      item));
    }
  }

  private void addEvent(Told.Item item) {
    Relation relation = item.expression().relation();
    long min = 0;
    long max = OPEN;
    if (item.symbol().core() instanceof Symbol.Period period) {
      Offset counted = Offset.counted(item.symbol(), period, Offset.Base.TOLD_BEFORE);
      min = counted.min();
      max = counted.max();
    } else {
      switch (relation) {
        case BEFORE, BY, UNTIL -> min = 1;
        case EVE -> {
          min = 1;
          max = 3;
        }
        case SOON_AFTER -> max = 30;
        case AFTER, SINCE, AT, FROM, FOR, WITHIN -> {}
      }
    }
    boolean back =
        relation == Relation.BEFORE || relation == Relation.EVE || relation == Relation.UNTIL;
    add(
        back ? item.point() : item.eventPoint(),
        back ? item.eventPoint() : item.point(),
        min,
        max,
        "event",
        "is told by an event",
        item);
  }

  private void add(int from, int to, long min, long max, String kind, String says, Told.Item item) {
    fixed.add(
        new Constraint(
            from,
            to,
            min,
            max,
            Reliability.of(kind),
            Because.of(kind, item.symbol() + " " + says, item.expression().where())));
  }

  /// A report without a date of its own lies near those that have one; weak, and wide.
  private void addStoryWindow(int report, Solution before, List<Constraint> all) {
    Interval stated = tellings.get(report).reading().report().published().interval();
    if (stated.isBounded() && !before.hasRefuted(report)) {
      return;
    }
    Optional<Interval> others = dated(report, before, true).or(() -> dated(report, before, false));
    others.ifPresent(
        o ->
            all.add(
                new Constraint(
                    Network.ORIGIN,
                    tellings.get(report).publication(),
                    day(o.earliest()) - STORY,
                    day(o.latest()) + STORY,
                    Reliability.of("same-story"),
                    Because.of("same-story", "the other reports of the story are of " + o))));
  }

  /// When the other reports were published.
  ///
  /// @param together only those that have another near them
  private Optional<Interval> dated(int report, Solution before, boolean together) {
    Optional<Interval> hull = Optional.empty();
    for (int r = 0; r < tellings.size(); r++) {
      Interval other = before.published().get(r);
      boolean counts = r != report && other.width() <= NEAR;
      if (counts && (!together || hasNeighbour(r, before))) {
        hull = Optional.of(hull.map(o -> o.union(other)).orElse(other));
      }
    }
    return hull;
  }

  private boolean hasNeighbour(int report, Solution before) {
    Interval wide = Extents.shifted(before.published().get(report), -NEAR, NEAR);
    for (int r = 0; r < tellings.size(); r++) {
      Interval other = before.published().get(r);
      if (r != report && other.width() <= NEAR && other.meets(wide)) {
        return true;
      }
    }
    return false;
  }

  private static void addChosenYears(Told told, Interval published, List<Constraint> all) {
    if (published.width() > 200) {
      return;
    }
    for (Told.Item item : told.items()) {
      if (Extents.isYearless(item.symbol().core()) && !item.isOfEmbed()) {
        Resolution.onlyYearBy(item, published)
            .flatMap(y -> Extents.of(item.symbol().core(), y, item.symbol().part()))
            .ifPresent(
                d ->
                    all.add(
                        chosen(
                            item,
                            d,
                            "chosen-year",
                            "its year by the publication: ",
                            List.of(item.expression().where()))));
      }
    }
  }

  /// A weekday of which only one is left is that day.
  private static void addChosenWeekdays(Told told, StoryNetwork before, List<Constraint> all) {
    for (Told.Item item : told.items()) {
      if (item.symbol().core() instanceof Symbol.Weekday(int day)) {
        List<Passage> grounds = passages(before.grounds(item.point()));
        Extents.weekday(before.bounds(item.point()), day)
            .filter(Interval::isDay)
            .ifPresent(
                d ->
                    all.add(
                        chosen(item, d, "chosen-weekday", "the only such day left: ", grounds)));
      }
    }
  }

  private static Constraint chosen(
      Told.Item item, Interval days, String kind, String says, List<Passage> grounds) {
    return new Constraint(
        Network.ORIGIN,
        item.point(),
        day(days.earliest()),
        day(days.latest()),
        Reliability.of(kind),
        new Because(kind, says + days.earliest(), grounds));
  }

  static List<Passage> passages(List<Constraint> constraints) {
    return constraints.stream()
        .flatMap(c -> c.because().passages().stream())
        .distinct()
        .sorted()
        .toList();
  }

  static long day(LocalDate date) {
    return date.equals(LocalDate.MIN)
        ? -OPEN
        : date.equals(LocalDate.MAX) ? OPEN : date.toEpochDay();
  }
}
