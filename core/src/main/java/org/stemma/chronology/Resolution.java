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

  /// A date this many days after the one before goes on telling.
  private static final long CLOSE = 45;

  private static final long SEASON = 100;
  private static final int SATURDAY = 6;
  private static final int WEEK = 7;

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
      case Symbol.Either e -> inFigures(item);
      case Symbol.Season s -> dated(item);
      case Symbol.Feast e -> dated(item);
      case Symbol.Era e -> dated(item);
      case Symbol.Weekday(int day) -> weekday(item, day);
      case Period period -> period(item, period);
      case Symbol.Reference(String name) -> reference(item, name);
      case Symbol.Nothing n -> timeOfDay(item);
    };
  }

  private Interval inFigures(Told.Item item) {
    Interval network = bounds.apply(item.point());
    return FigureDates.byStory(told, item, network, anchor(item))
        .map(d -> Interval.of(d.day()))
        .orElseGet(() -> Statements.fullDate(item).orElse(Interval.UNBOUNDED));
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
      return Years.yearBy(item, published);
    }
    Interval network = bounds.apply(item.point());
    if (network.width() <= WIDEST_FOR_YEAR) {
      return Years.candidates(item, network).stream().findFirst();
    }
    return published.isBounded() ? Optional.empty() : before;
  }

  /// In a narrative a date without year is of the year told last, unless it follows close on the
  /// day told last, of which the year told since is none: "On 2 March 1731 … by 1735 … On 9 March".
  private Optional<Integer> yearToldBefore(Told.Item item) {
    int at = Math.min(told.items().indexOf(item), found.size()) - 1;
    Optional<Integer> year = Optional.empty();
    for (int i = at; i >= 0; i--) {
      if (told.items().get(i).symbol().core() instanceof Symbol.Date date) {
        boolean days = date.month() != 0 && found.get(i).isBounded();
        if (days) {
          return Optional.of(followed(item, found.get(i).latest(), year));
        }
        year = year.isPresent() || date.year() == 0 ? year : Optional.of(date.year());
      }
    }
    return year;
  }

  /// The year of a date told after another day, of which a bare year has been told since or not.
  private static int followed(Told.Item item, LocalDate last, Optional<Integer> since) {
    int same = last.getYear();
    boolean close = follows(item, last, same, CLOSE);
    if (since.isPresent() && !close) {
      return since.get();
    }
    boolean turned = !follows(item, last.minusDays(SEASON), same, WIDEST_FOR_YEAR);
    return turned && follows(item, last, same + 1, SEASON) ? same + 1 : same;
  }

  private static boolean follows(Told.Item item, LocalDate last, int year, long within) {
    return Extents.of(item.symbol().core(), year, item.symbol().part())
        .filter(d -> !d.latest().isBefore(last) && !d.earliest().isAfter(last.plusDays(within)))
        .isPresent();
  }

  private Interval anchor(Told.Item item) {
    return item.anchor().map(found::get).orElse(Interval.UNBOUNDED);
  }

  private Interval weekday(Told.Item item, int day) {
    Interval window = weekdayWindow(item);
    return Extents.weekday(narrowed(window, item), day)
        .or(() -> Extents.weekday(window, day))
        .orElse(window);
  }

  /// The days among which a weekday is looked for.
  private Interval weekdayWindow(Told.Item item) {
    Head head = item.symbol().head();
    Interval anchor = anchor(item);
    if (head == Head.BEFORE && anchor.isBounded()) {
      return Extents.shifted(anchor, -WEEK, -1);
    }
    if (head == Head.AFTER && anchor.isBounded()) {
      return Extents.shifted(anchor, 1, WEEK);
    }
    if (head == Head.BEFORE || head == Head.AFTER) {
      return Extents.shifted(
          published, head == Head.BEFORE ? -WEEK : 1, head == Head.AFTER ? WEEK : -1);
    }
    if (!published.isDay()) {
      Offset offset = Offset.of(item).orElseThrow();
      return Extents.shifted(published, offset.min(), offset.max());
    }
    return weekdayBy(item, head);
  }

  private Interval weekdayBy(Told.Item item, Head head) {
    Interval week = Unit.WEEK.around(published.earliest());
    return switch (head) {
      case PREV -> Extents.shifted(published, -WEEK, -1);
      case COMING -> Extents.shifted(published, 1, WEEK);
      // "next Friday" said on a Thursday is not tomorrow
      case NEXT -> Extents.shifted(week, WEEK, WEEK);
      case THIS -> item.tense() == Tense.UNSAID ? week : by(item.tense());
      case PLAIN, BEFORE, SAME, AFTER, AGO, AHEAD, EARLIER, LATER, PAST, SET ->
          by(item.tense() == Tense.UNSAID ? Tense.BEHIND : item.tense());
    };
  }

  private Interval by(Tense tense) {
    return tense == Tense.AHEAD
        ? Extents.shifted(published, 0, WEEK - 1)
        : Extents.shifted(published, 1 - WEEK, 0);
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
          quoted(item, stretch(item, narrative ? anchorOrPublished(item) : published, period, 0));
      case PREV -> quoted(item, stretch(item, published, period, -1));
      case NEXT -> quoted(item, stretch(item, published, period, 1));
      case SAME -> stretch(item, anchorOrPublished(item), period, 0);
      case BEFORE -> stretch(item, anchorOrPublished(item), period, -1);
      case AFTER -> stretch(item, anchorOrPublished(item), period, 1);
      case AGO, AHEAD -> narrowed(counted(item, published), item);
      case EARLIER, LATER -> counted(item, anchorOrPublished(item));
      case PAST -> Stretches.past(published, period);
      case COMING -> Stretches.coming(published, period);
      case PLAIN -> item.isSince() ? narrowed(counted(item, published), item) : Interval.UNBOUNDED;
      case SET -> Interval.UNBOUNDED;
    };
  }

  /// A weekend told as past is the one before, whatever day of the week it is told on.
  private static Interval stretch(Told.Item item, Interval base, Period period, int steps) {
    boolean gone =
        steps == 0
            && period.unit() == Unit.WEEKEND
            && item.tense() == Tense.BEHIND
            && base.isDay()
            && base.earliest().getDayOfWeek().getValue() < SATURDAY;
    Interval stretch = Stretches.calendar(base, period, gone ? -1 : steps);
    return Stretches.part(stretch, base, item.symbol().part());
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

  private Interval counted(Told.Item item, Interval base) {
    Offset offset = Offset.of(item).orElseThrow();
    return base.isBounded()
        ? Extents.shifted(base, offset.min(), offset.max())
        : bounds.apply(item.point());
  }

  private Interval reference(Told.Item item, String name) {
    return switch (name) {
      case "PRESENT_REF" -> published;
      case Symbol.SAME_TIME -> anchor(item);
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
    if (near && anchor.isDay()) {
      return anchor;
    }
    if (published.width() > 1) {
      return Interval.UNBOUNDED;
    }
    return item.expression().rule().equals("overnight") ? night(item) : published;
  }

  /// The night before the report, or the one after it.
  private Interval night(Told.Item item) {
    return item.tense() == Tense.AHEAD
        ? Extents.shifted(published, 0, 1)
        : Extents.shifted(published, -1, 0);
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
