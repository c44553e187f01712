package org.stemma.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.stemma.chronology.Expression.Relation;
import org.stemma.chronology.Symbol.Head;
import org.stemma.chronology.Symbol.Period;
import org.stemma.text.Interval;

/// The days that each time of one report can mean, given when it was published and what the network
/// bounds.
final class Resolution {
  /// A publication known less exactly than this chooses no year.
  private static final long WIDEST_FOR_YEAR = 200;

  private final Told told;
  private final Interval published;
  private final IntFunction<Interval> bounds;
  private final boolean narrative;
  private final List<Interval> found = new ArrayList<>();

  private Resolution(
      Told told, Interval published, IntFunction<Interval> bounds, boolean narrative) {
    this.told = told;
    this.published = published;
    this.bounds = bounds;
    this.narrative = narrative;
  }

  /// One interval for each item of the report.
  ///
  /// @param narrative whether nothing dates the report, so that each date is read on from the one
  ///     before
  static List<Interval> of(
      Told told, Interval published, IntFunction<Interval> bounds, boolean narrative) {
    Resolution resolution = new Resolution(told, published, bounds, narrative);
    for (Told.Item item : told.items()) {
      resolution.found.add(ofNews(resolution.interval(item)));
    }
    return List.copyOf(resolution.found);
  }

  /// An interval that ISO 8601 writes with four digits, or none.
  private static Interval ofNews(Interval days) {
    boolean below = !days.isOpenBelow() && days.earliest().getYear() < 1;
    boolean above = !days.isOpenAbove() && days.latest().getYear() > 9999;
    return below || above ? Interval.UNBOUNDED : days;
  }

  private Interval interval(Told.Item item) {
    if (item.expression().isOfEvent()) {
      return ofEvent(item);
    }
    Symbol symbol = item.symbol();
    if (symbol.head() == Head.SET) {
      return Interval.UNBOUNDED;
    }
    return switch (symbol.core()) {
      case Symbol.Date d -> dated(item);
      case Symbol.Season s -> dated(item);
      case Symbol.Easter e -> dated(item);
      case Symbol.Era e -> dated(item);
      case Symbol.Weekday(int day) -> weekday(item, day);
      case Period period -> period(item, period);
      case Symbol.Reference(String name) -> reference(name);
      case Symbol.Nothing n -> timeOfDay(item);
    };
  }

  private Interval dated(Told.Item item) {
    Symbol.Core core = item.symbol().core();
    if (!Extents.isYearless(core)) {
      return Extents.of(core, 0, item.symbol().part()).orElse(Interval.UNBOUNDED);
    }
    return year(item)
        .flatMap(y -> Extents.of(core, y, item.symbol().part()))
        .orElse(Interval.UNBOUNDED);
  }

  /// The year of a date that lacks it: by the publication, else by the network, else by the date
  /// told before.
  Optional<Integer> year(Told.Item item) {
    Optional<Integer> before = yearToldBefore(item);
    if (narrative && before.isPresent()) {
      return before;
    }
    if (published.width() <= WIDEST_FOR_YEAR) {
      return yearBy(item, published);
    }
    Interval network = bounds.apply(item.point());
    if (network.width() <= WIDEST_FOR_YEAR) {
      return candidates(item, network).stream().findFirst();
    }
    return published.isBounded() ? Optional.empty() : before;
  }

  private static List<Integer> candidates(Told.Item item, Interval within) {
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

  /// In a narrative a date without year is of the year told last.
  private Optional<Integer> yearToldBefore(Told.Item item) {
    for (int i = Math.min(told.items().indexOf(item), found.size()) - 1; i >= 0; i--) {
      Symbol.Core core = told.items().get(i).symbol().core();
      if (core instanceof Symbol.Date(int year, int month, int day) && year != 0) {
        return Optional.of(year);
      }
    }
    return Optional.empty();
  }

  private Interval anchor(Told.Item item) {
    return item.anchor().map(found::get).orElse(Interval.UNBOUNDED);
  }

  private Interval weekday(Told.Item item, int day) {
    Offset offset = Offset.of(item).orElseThrow();
    Interval window = Extents.shifted(published, offset.min(), offset.max());
    if (item.symbol().head() == Head.PREV && published.isDay()) {
      window = Extents.shifted(published, -7, -1);
    } else if (item.symbol().head() == Head.NEXT && published.isDay()) {
      window = Extents.shifted(published, 1, 7);
    } else if (item.tense() == Tense.UNSAID && published.isDay()) {
      window = Extents.shifted(published, -6, 0);
    }
    Interval narrowed = narrowed(window, item);
    Interval wide = window;
    return Extents.weekday(narrowed, day).or(() -> Extents.weekday(wide, day)).orElse(wide);
  }

  private Interval narrowed(Interval extent, Told.Item item) {
    Interval network = bounds.apply(item.point());
    return network.meets(extent) ? extent.intersection(network) : extent;
  }

  private Interval period(Told.Item item, Period period) {
    if (period.isBeyondReckoning()) {
      return Interval.UNBOUNDED;
    }
    return switch (item.symbol().head()) {
      case THIS ->
          quoted(item, calendar(narrative ? anchorOrPublished(item) : published, period, 0));
      case PREV -> quoted(item, calendar(published, period, -1));
      case NEXT -> quoted(item, calendar(published, period, 1));
      case SAME -> calendar(anchorOrPublished(item), period, 0);
      case BEFORE -> calendar(anchorOrPublished(item), period, -1);
      case AFTER -> calendar(anchorOrPublished(item), period, 1);
      case AGO, AHEAD -> narrowed(counted(item, published), item);
      case EARLIER, LATER -> counted(item, anchorOrPublished(item));
      case PAST -> pastWindow(period);
      case COMING -> comingWindow(period);
      case PLAIN -> item.isSince() ? narrowed(counted(item, published), item) : Interval.UNBOUNDED;
      case SET -> Interval.UNBOUNDED;
    };
  }

  /// A speaker's "today" may be the day before the report.
  private static Interval quoted(Told.Item item, Interval days) {
    boolean day = item.symbol().core() instanceof Period period && period.unit() == Unit.DAY;
    return day && item.quoted() && days.isDay()
        ? new Interval(days.earliest().minusDays(1), days.latest())
        : days;
  }

  private Interval anchorOrPublished(Told.Item item) {
    Interval anchor = anchor(item);
    return anchor.equals(Interval.UNBOUNDED) ? published : anchor;
  }

  private static Interval calendar(Interval base, Period period, int steps) {
    if (!base.isBounded() || period.isVague()) {
      return Interval.UNBOUNDED;
    }
    long times = period.whole() * steps;
    Unit unit = period.unit();
    LocalDate from = unit.plus(base.earliest(), times);
    LocalDate to = unit.plus(base.latest(), times);
    if (unit == Unit.YEAR && period.amount() > 1) {
      int years = (int) period.whole();
      return new Interval(
          LocalDate.of(from.getYear() / years * years, 1, 1),
          LocalDate.of(to.getYear() / years * years + years - 1, 12, 31));
    }
    return unit.around(from).union(unit.around(to));
  }

  private Interval counted(Told.Item item, Interval base) {
    Offset offset = Offset.of(item).orElseThrow();
    return base.isBounded()
        ? Extents.shifted(base, offset.min(), offset.max())
        : bounds.apply(item.point());
  }

  private Interval pastWindow(Period period) {
    if (!published.isBounded()) {
      return Interval.UNBOUNDED;
    }
    if (period.isVague()) {
      LocalDate start = published.earliest().minusDays(Math.round(6 * period.unit().days()));
      return new Interval(
          period.unit() == Unit.YEAR ? start.withDayOfYear(1) : start, published.latest());
    }
    LocalDate start = period.unit().plus(published.earliest(), -period.whole());
    boolean single = period.amount() == 1 && period.unit() != Unit.DAY;
    return new Interval(single ? start.plusDays(1) : start, published.latest());
  }

  private Interval comingWindow(Period period) {
    if (!published.isBounded() || period.unit().isOfClock()) {
      return published.isBounded() ? published : Interval.UNBOUNDED;
    }
    if (period.isVague()) {
      return new Interval(
          published.earliest().plusDays(1),
          published.latest().plusDays(Math.round(7 * period.unit().days())));
    }
    return new Interval(
        published.earliest(), period.unit().plus(published.latest(), period.whole()));
  }

  private Interval reference(String name) {
    return switch (name) {
      case "PRESENT_REF" -> published;
      case "PAST_REF" ->
          published.isOpenAbove() ? Interval.UNBOUNDED : Interval.until(published.latest());
      case "FUTURE_REF" ->
          published.isOpenBelow() ? Interval.UNBOUNDED : Interval.since(published.earliest());
      default -> Interval.UNBOUNDED;
    };
  }

  /// A time of day belongs to the day told just before, else to the day of the report.
  private Interval timeOfDay(Told.Item item) {
    Optional<Told.Item> before = item.anchor().map(told.items()::get);
    boolean near =
        before.isPresent()
            && item.expression().sentence() - before.get().expression().sentence() <= 2;
    Interval anchor = anchor(item);
    return near && anchor.isDay()
        ? anchor
        : published.width() <= 1 ? published : Interval.UNBOUNDED;
  }

  private Interval ofEvent(Told.Item item) {
    Interval event = bounds.apply(item.eventPoint());
    Relation relation = item.expression().relation();
    if (event.equals(Interval.UNBOUNDED)) {
      return bounds.apply(item.point());
    }
    if (item.symbol().core() instanceof Period period) {
      Offset counted = Offset.counted(item.symbol(), period, Offset.Base.TOLD_BEFORE);
      boolean back = relation == Relation.BEFORE;
      return narrowed(
          Extents.shifted(
              event, back ? -counted.max() : counted.min(), back ? -counted.min() : counted.max()),
          item);
    }
    return switch (relation) {
      case BEFORE, BY, UNTIL ->
          event.isOpenAbove() ? Interval.UNBOUNDED : Interval.until(event.latest().minusDays(1));
      case EVE -> Extents.shifted(event, -1, -1);
      case SOON_AFTER -> narrowed(Extents.shifted(event, 0, 30), item);
      case SINCE ->
          event.isOpenBelow()
              ? Interval.UNBOUNDED
              : new Interval(event.earliest(), later(event, published));
      case AFTER, AT, FROM, FOR, WITHIN ->
          event.isOpenBelow() ? Interval.UNBOUNDED : Interval.since(event.earliest());
    };
  }

  private static LocalDate later(Interval event, Interval published) {
    return published.latest().isBefore(event.earliest()) ? LocalDate.MAX : published.latest();
  }
}
