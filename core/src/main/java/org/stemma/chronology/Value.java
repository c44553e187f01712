package org.stemma.chronology;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.stemma.chronology.Symbol.Head;
import org.stemma.text.Interval;

/// Writes the TIMEX3 value of a time: its days where they are known, else what the expression says
/// by itself.
final class Value {
  private Value() {}

  /// Before anything is known but the expression.
  static String of(Expression expression) {
    Symbol symbol = expression.symbol();
    if (expression.isOfEvent()) {
      String counted =
          symbol.core() instanceof Symbol.Period ? " " + Symbol.written(symbol.core()) : "";
      return expression.relation() + counted;
    }
    return symbol.toString();
  }

  static String of(Told.Item item, Interval days) {
    Symbol symbol = item.symbol();
    if (item.expression().isOfEvent()) {
      return of(item.expression());
    }
    if (item.expression().type() == Timex.Type.DURATION || symbol.head() == Head.SET) {
      return Symbol.written(symbol.core()) + symbol.clock();
    }
    return switch (symbol.core()) {
      case Symbol.Date date -> dated(date, days) + symbol.clock();
      case Symbol.Either either ->
          days.isDay() ? day(symbol, days) : either.dayFirst().year() + "-XX-XX";
      case Symbol.Season season -> season(season, days);
      case Symbol.Era(int first, int years) ->
          Integer.toString(years == 10 ? first / 10 : first / 100);
      case Symbol.Feast feast -> days.isDay() ? day(symbol, days) : feast(feast, days);
      case Symbol.Weekday w -> day(symbol, days);
      case Symbol.Period period -> period(symbol, period, days);
      case Symbol.Reference(String name) -> name.equals(Symbol.SAME_TIME) ? calendar(days) : name;
      case Symbol.Nothing n -> day(symbol, days);
    };
  }

  private static String dated(Symbol.Date date, Interval days) {
    boolean known = date.year() != 0 || days.isBounded();
    int year = date.year() == 0 && known ? days.earliest().getYear() : date.year();
    return Symbol.written(new Symbol.Date(year, date.month(), date.day()));
  }

  private static String season(Symbol.Season season, Interval days) {
    boolean known = season.year() == 0 && days.isBounded();
    return Symbol.written(
        known ? new Symbol.Season(days.earliest().getYear(), season.name()) : season);
  }

  private static String feast(Symbol.Feast feast, Interval days) {
    int year = days.isBounded() ? days.earliest().getYear() : feast.year();
    return Symbol.written(new Symbol.Feast(year, feast.name(), feast.shift()));
  }

  private static String day(Symbol symbol, Interval days) {
    return days.isDay() ? days.earliest() + symbol.clock() : written(symbol);
  }

  private static String written(Symbol symbol) {
    return symbol.core() instanceof Symbol.Nothing ? symbol.clock() : symbol.toString();
  }

  private static String period(Symbol symbol, Symbol.Period period, Interval days) {
    if (!days.isBounded() || period.isVague()) {
      return switch (symbol.head()) {
        case AGO, EARLIER -> "PAST_REF";
        case AHEAD, LATER -> "FUTURE_REF";
        case PLAIN, THIS, PREV, NEXT, BEFORE, SAME, AFTER, PAST, COMING, SET -> symbol.toString();
      };
    }
    LocalDate middle =
        days.earliest().plusDays((days.latest().toEpochDay() - days.earliest().toEpochDay()) / 2);
    return switch (period.unit()) {
      case SECOND, MINUTE, HOUR, DAY ->
          days.isDay() ? days.earliest() + symbol.clock() : symbol.toString();
      case WEEKEND -> week(middle) + "-WE";
      case WEEK -> week(middle);
      case MONTH ->
          String.format(Locale.ROOT, "%04d-%02d", middle.getYear(), middle.getMonthValue());
      case YEAR -> String.format(Locale.ROOT, "%04d", middle.getYear());
    };
  }

  /// The day, month or year that the days are; TIMEX3 has no name for other stretches.
  private static String calendar(Interval days) {
    if (!days.isBounded()) {
      return "PAST_REF";
    }
    LocalDate first = days.earliest();
    if (days.isDay()) {
      return first.toString();
    }
    if (days.equals(Unit.MONTH.around(first))) {
      return first.toString().substring(0, 7);
    }
    return days.equals(Unit.YEAR.around(first)) ? first.toString().substring(0, 4) : "PAST_REF";
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
