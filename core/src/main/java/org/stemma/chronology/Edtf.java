package org.stemma.chronology;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stemma.chronology.Symbol.Head;
import org.stemma.chronology.Symbol.Part;
import org.stemma.text.Interval;

/// Writes a time in the Extended Date/Time Format of ISO 8601-2:2019, level 2 at most.
///
/// `~` is approximate, `..` an open end, `[a,b]` one of several days, `X` an unspecified digit, 21
/// to 24 the seasons, 33 to 36 quarters, 40 and 41 halves of a year. Lengths and repetitions are
/// no dates there and stay blank.
final class Edtf {
  private static final String DAY = "-%02d";
  private static final int MOST_LISTED = 4;
  private static final int WEEK = 7;
  private static final int FIRST_OF_MONTH = 6;

  private Edtf() {}

  /// Days of which nothing more is known: the whole year, month or day if they are just that.
  static String of(Interval days) {
    return days.equals(Interval.UNBOUNDED) ? "" : written(days, "");
  }

  /// What the expression says, with the days it has come to mean.
  static String of(Expression expression, Interval days) {
    Symbol symbol = expression.symbol();
    boolean known = !days.equals(Interval.UNBOUNDED);
    if (symbol.head() == Head.SET || expression.type() == Timex.Type.DURATION && !known) {
      return "";
    }
    if (expression.isOfEvent()) {
      return known ? written(days, symbol.core() instanceof Symbol.Period ? "~" : "") : "";
    }
    return known ? dated(symbol, days) : undated(symbol);
  }

  private static String dated(Symbol symbol, Interval days) {
    String sure = isRough(symbol) ? "~" : "";
    return switch (symbol.core()) {
      case Symbol.Date d -> written(days, sure) + clock(symbol, days);
      case Symbol.Either either -> either(either, days) + clock(symbol, days);
      case Symbol.Season(int y, String name) -> season(days.earliest().getYear(), name) + sure;
      case Symbol.Era era -> symbol.part() == Part.WHOLE ? era(era) : written(days, sure);
      case Symbol.Feast f -> written(days, sure);
      case Symbol.Weekday w -> oneOf(days, WEEK) + clock(symbol, days);
      case Symbol.Period period -> period(symbol, period, days);
      case Symbol.Reference r -> written(days, "");
      case Symbol.Nothing n -> oneOf(days, 1) + clock(symbol, days);
    };
  }

  /// Without its year, or before the common era.
  private static String undated(Symbol symbol) {
    return switch (symbol.core()) {
      case Symbol.Date date when date.year() != 0 ->
          Extents.of(date, 0, symbol.part()).map(d -> dated(symbol, d)).orElse("");
      case Symbol.Date date -> "XXXX" + yearless(date);
      case Symbol.Either either -> either(either, Interval.UNBOUNDED);
      case Symbol.Season(int year, String name) ->
          year == 0 ? "XXXX" + season(0, name).substring(4) : season(year, name);
      case Symbol.Era era -> era(era);
      case Symbol.Reference(String name) -> name.startsWith("BC") ? beforeChrist(name) : "";
      case Symbol.Feast f -> "";
      case Symbol.Weekday w -> "";
      case Symbol.Period p -> "";
      case Symbol.Nothing n -> "";
    };
  }

  /// One of two days, or the one that it has come to mean.
  private static String either(Symbol.Either either, Interval days) {
    return days.isDay()
        ? day(days.earliest())
        : "[" + day(either.days().getFirst()) + "," + day(either.days().getLast()) + "]";
  }

  private static String yearless(Symbol.Date date) {
    return (date.month() == 0 ? "" : String.format(Locale.ROOT, DAY, date.month()))
        + (date.day() == 0 ? "" : String.format(Locale.ROOT, DAY, date.day()));
  }

  /// The year 1 BC is the year 0.
  private static String beforeChrist(String name) {
    int year = 1 - Integer.parseInt(name.substring(2, FIRST_OF_MONTH));
    String rest = name.substring(FIRST_OF_MONTH);
    String month = rest.matches("-[0-9]+") ? rest : "";
    return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year)) + month;
  }

  private static String era(Symbol.Era era) {
    return Symbol.written(era);
  }

  private static String season(int year, String name) {
    int code =
        switch (name) {
          case "SP" -> 21;
          case "SU" -> 22;
          case "FA" -> 23;
          case "WI" -> 24;
          case "Q1" -> 33;
          case "Q2" -> 34;
          case "Q3" -> 35;
          case "Q4" -> 36;
          case "H1" -> 40;
          default -> 41;
        };
    return String.format(Locale.ROOT, "%04d-%02d", year, code);
  }

  /// "two months ago" is a month give or take, "last month" is that month.
  private static String period(Symbol symbol, Symbol.Period period, Interval days) {
    boolean counted =
        switch (symbol.head()) {
          case AGO, AHEAD, EARLIER, LATER -> !period.isVague() && days.isBounded();
          case PLAIN, THIS, PREV, NEXT, BEFORE, SAME, AFTER, PAST, COMING, SET -> false;
        };
    if (!counted) {
      return period.unit() == Unit.DAY && symbol.head() != Head.PAST && symbol.head() != Head.COMING
          ? oneOf(days, 1) + clock(symbol, days)
          : written(days, isRough(symbol) ? "~" : "");
    }
    LocalDate middle = days.earliest().plusDays(days.width() / 2);
    return switch (period.unit()) {
      case MONTH -> YearMonth.from(middle) + "~";
      case YEAR -> String.format(Locale.ROOT, "%04d~", middle.getYear());
      case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK -> written(days, days.isDay() ? "" : "~");
    };
  }

  private static boolean isRough(Symbol symbol) {
    boolean third =
        switch (symbol.part()) {
          case START, MID, END -> true;
          case WHOLE, SOFAR, YET -> false;
        };
    return third || symbol.approximation() != Symbol.Approximation.NONE;
  }

  /// One of a few days, each so many days after the one before.
  private static String oneOf(Interval days, int step) {
    if (!days.isBounded() || days.isDay() || days.width() % step != 0) {
      return written(days, "");
    }
    return days.width() / step < MOST_LISTED
        ? days.earliest()
            .datesUntil(days.latest().plusDays(1), java.time.Period.ofDays(step))
            .map(LocalDate::toString)
            .collect(Collectors.joining(",", "[", "]"))
        : "[" + days.earliest() + ".." + days.latest() + "]";
  }

  private static String clock(Symbol symbol, Interval days) {
    String clock = symbol.clock();
    return days.isDay() && clock.contains(":") && !clock.startsWith("T24")
        ? clock.replace("Z", "") + ":00" + (clock.endsWith("Z") ? "Z" : "")
        : "";
  }

  private static String written(Interval days, String sure) {
    if (days.isBounded()) {
      LocalDate from = days.earliest();
      LocalDate to = days.latest();
      String first =
          isWholeYears(days) ? year(from) : isWholeMonths(days) ? month(from) : day(from);
      String last = isWholeYears(days) ? year(to) : isWholeMonths(days) ? month(to) : day(to);
      return first.equals(last) ? first + sure : first + sure + "/" + last + sure;
    }
    return (days.isOpenBelow() ? ".." : day(days.earliest()) + sure)
        + "/"
        + (days.isOpenAbove() ? ".." : day(days.latest()) + sure);
  }

  private static boolean isWholeMonths(Interval days) {
    return days.earliest().getDayOfMonth() == 1
        && days.latest().equals(YearMonth.from(days.latest()).atEndOfMonth());
  }

  private static boolean isWholeYears(Interval days) {
    return days.earliest().getDayOfYear() == 1
        && days.latest().getDayOfYear() == days.latest().lengthOfYear();
  }

  private static String year(LocalDate day) {
    return String.format(Locale.ROOT, "%04d", day.getYear());
  }

  private static String month(LocalDate day) {
    return YearMonth.from(day).toString();
  }

  private static String day(LocalDate day) {
    return day.toString();
  }
}
