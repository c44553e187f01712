package org.stemma.chronology;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.stemma.chronology.Symbol.Part;
import org.stemma.text.Interval;

/// The days that dates, seasons and weekdays cover.
final class Extents {
  private Extents() {}

  /// The days of a date whose year is known, or the year given.
  static Optional<Interval> of(Symbol.Core core, int year, Part part) {
    return switch (core) {
      case Symbol.Date(int y, int month, int day) -> date(y == 0 ? year : y, month, day, part);
      case Symbol.Either either ->
          Optional.of(new Interval(either.days().getFirst(), either.days().getLast()));
      case Symbol.Season(int y, String name) -> Optional.of(season(y == 0 ? year : y, name));
      case Symbol.Era(int first, int years) ->
          Optional.of(
              part(
                  new Interval(LocalDate.of(first, 1, 1), LocalDate.of(first + years - 1, 12, 31)),
                  part));
      case Symbol.Feast(int y, String name, int shift) ->
          Feasts.days(name, y == 0 ? year : y).map(d -> shifted(d, shift, shift));
      case Symbol.Weekday w -> Optional.empty();
      case Symbol.Period p -> Optional.empty();
      case Symbol.Reference r -> Optional.empty();
      case Symbol.Nothing n -> Optional.empty();
    };
  }

  /// The year a symbol names, 0 if none.
  static int year(Symbol.Core core) {
    return switch (core) {
      case Symbol.Date date -> date.year();
      case Symbol.Either either -> either.dayFirst().year();
      case Symbol.Season season -> season.year();
      case Symbol.Era era -> era.firstYear();
      case Symbol.Feast easter -> easter.year();
      case Symbol.Weekday w -> 0;
      case Symbol.Period p -> 0;
      case Symbol.Reference r -> 0;
      case Symbol.Nothing n -> 0;
    };
  }

  /// Whether the symbol is a date of the calendar that lacks its year.
  static boolean isYearless(Symbol.Core core) {
    return year(core) == 0
        && (core instanceof Symbol.Date
            || core instanceof Symbol.Season
            || core instanceof Symbol.Feast);
  }

  private static Optional<Interval> date(int year, int month, int day, Part part) {
    if (year == 0) {
      return Optional.empty();
    }
    if (month == 0) {
      return Optional.of(
          part(new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), part));
    }
    YearMonth of = YearMonth.of(year, month);
    if (day == 0) {
      return Optional.of(part(new Interval(of.atDay(1), of.atEndOfMonth()), part));
    }
    return of.isValidDay(day) ? Optional.of(Interval.of(of.atDay(day))) : Optional.empty();
  }

  /// A third of a stretch; of a month the first ten days, the second ten, the rest.
  static Interval part(Interval whole, Part part) {
    long third = Math.max(1, (ChronoUnit.DAYS.between(whole.earliest(), whole.latest()) + 1) / 3);
    return switch (part) {
      case WHOLE -> whole;
      case START -> new Interval(whole.earliest(), whole.earliest().plusDays(third - 1));
      case MID ->
          new Interval(whole.earliest().plusDays(third), whole.earliest().plusDays(2 * third - 1));
      case END -> new Interval(whole.earliest().plusDays(2 * third), whole.latest());
      case SOFAR, YET -> whole;
    };
  }

  private static Interval season(int year, String name) {
    return switch (name) {
      case "SP" -> months(year, 3, year, 5);
      case "SU" -> months(year, 6, year, 8);
      case "FA" -> months(year, 9, year, 11);
      case "Q1" -> months(year, 1, year, 3);
      case "Q2" -> months(year, 4, year, 6);
      case "Q3" -> months(year, 7, year, 9);
      case "Q4" -> months(year, 10, year, 12);
      case "H1" -> months(year, 1, year, 6);
      case "H2" -> months(year, 7, year, 12);
      default -> months(year, 12, year + 1, 2);
    };
  }

  private static Interval months(int fromYear, int from, int toYear, int to) {
    return new Interval(LocalDate.of(fromYear, from, 1), YearMonth.of(toYear, to).atEndOfMonth());
  }

  /// The days within the window that fall on the day of the week, from the first to the last; empty
  /// if there is none.
  static Optional<Interval> weekday(Interval window, int dayOfWeek) {
    if (!window.isBounded()) {
      return Optional.empty();
    }
    DayOfWeek day = DayOfWeek.of(dayOfWeek);
    LocalDate first = window.earliest().with(TemporalAdjusters.nextOrSame(day));
    LocalDate last = window.latest().with(TemporalAdjusters.previousOrSame(day));
    return last.isBefore(first) ? Optional.empty() : Optional.of(new Interval(first, last));
  }

  static Interval shifted(Interval interval, long fromDays, long toDays) {
    return new Interval(
        interval.isOpenBelow() || fromDays <= -Constraint.OPEN
            ? LocalDate.MIN
            : interval.earliest().plusDays(fromDays),
        interval.isOpenAbove() || toDays >= Constraint.OPEN
            ? LocalDate.MAX
            : interval.latest().plusDays(toDays));
  }
}
