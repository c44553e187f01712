package org.stemma.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.report.DateOrder;

/// What a time expression says by itself, before anything is known of when it was said.
///
/// Written as in `times.rules`: `XXXX-02-19`, `PREV P1M`, `AGO <P3W`, `2016-11 START`,
/// `XXXX-WXX-2TMO`.
///
/// @param clock the time of day as in TIMEX3, `T06:30` or `TMO`, blank if none is said
record Symbol(Head head, Approximation approximation, Core core, Part part, String clock) {
  /// The time told last: "at the same time".
  static final String SAME_TIME = "SAME_REF";

  private static final Pattern FORM =
      Pattern.compile(
          "(?:([A-Z]{3,})"
              + " (?=\\S))?([<>~]?)(\\S*?)(T(?:[0-9]{1,2}:[0-9]{2}(?:[AP]M)?|[A-Z]{2})Z?)?(?:"
              + " ([A-Z]+))?");
  private static final Pattern DATE =
      Pattern.compile("([0-9X]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
  private static final Pattern SEASON = Pattern.compile("([0-9X]{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");
  private static final Pattern ERA = Pattern.compile("([0-9]{2})([0-9]?)X{1,2}");
  private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])");
  private static final Pattern FEAST =
      Pattern.compile("([0-9X]{4})-(EA|RA|EF|ED|AS|TG)([+-][0-9]+)?");
  private static final Pattern PERIOD =
      Pattern.compile("P([0-9.]+|X)(TS|TM|TH|D|WE|W|M|Y)(?:\\*([0-9]+))?");

  /// From where the core is counted; `PLAIN` says nothing.
  enum Head {
    PLAIN,
    THIS,
    PREV,
    NEXT,
    BEFORE,
    SAME,
    AFTER,
    AGO,
    AHEAD,
    EARLIER,
    LATER,
    PAST,
    COMING,
    SET
  }

  /// How a number of units is to be taken.
  enum Approximation {
    NONE,
    ABOUT,
    LESS,
    MORE
  }

  /// Which part of the stretch is meant: a third of it, or what of it lies before or after the
  /// publication.
  enum Part {
    WHOLE,
    START,
    MID,
    END,
    SOFAR,
    YET
  }

  /// The stretch of time itself.
  sealed interface Core {}

  /// A date of which parts may be open; 0 stands for an open part.
  record Date(int year, int month, int day) implements Core {}

  /// A day in figures that can be read in either order: `2017-03-09|2017-09-03`.
  record Either(Date dayFirst, Date monthFirst) implements Core {
    LocalDate in(DateOrder order) {
      return switch (order) {
        case DAY_FIRST -> day(dayFirst);
        case MONTH_FIRST -> day(monthFirst);
      };
    }

    /// Both days, the earlier first.
    List<LocalDate> days() {
      return Stream.of(day(dayFirst), day(monthFirst)).sorted().toList();
    }

    private static LocalDate day(Date date) {
      return LocalDate.of(date.year(), date.month(), date.day());
    }
  }

  /// A season, quarter or half of a year, of an open year if the year is 0.
  record Season(int year, String name) implements Core {}

  /// A decade or century.
  record Era(int firstYear, int years) implements Core {}

  /// A day of the week, Monday is 1.
  record Weekday(int day) implements Core {}

  /// A feast without a fixed date, as [Feasts] knows it, or a day some days from it; of an open
  /// year if the year is 0.
  record Feast(int year, String name, int shift) implements Core {}

  /// So many units; below 0 the number is open.
  record Period(double amount, Unit unit) implements Core {
    boolean isVague() {
      return amount < 0;
    }

    /// Longer than the calendar of news reaches: geology, not chronology.
    boolean isBeyondReckoning() {
      return amount * unit.days() > 1e6;
    }

    long whole() {
      return (long) amount;
    }
  }

  /// `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`, `SAME_REF` for the time told last, and years before
  /// the common era, `BC0480`, which no interval holds.
  record Reference(String name) implements Core {}

  /// No day at all: a time of day, or nothing.
  record Nothing() implements Core {}

  static Symbol parse(String written) {
    String text = written.replaceAll("-+$", "");
    if (text.isEmpty()) {
      return new Symbol(Head.PLAIN, Approximation.NONE, new Nothing(), Part.WHOLE, "");
    }
    if (text.endsWith("_REF") || text.startsWith("BC")) {
      return new Symbol(Head.PLAIN, Approximation.NONE, new Reference(text), Part.WHOLE, "");
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("not a symbol of time: " + text);
    }
    return new Symbol(
        form.group(1) == null ? Head.PLAIN : Head.valueOf(form.group(1)),
        approximation(form.group(2)),
        core(form.group(3)),
        form.group(5) == null ? Part.WHOLE : Part.valueOf(form.group(5)),
        form.group(4) == null ? "" : clock(form.group(4)));
  }

  private static Approximation approximation(String sign) {
    return switch (sign) {
      case "<" -> Approximation.LESS;
      case ">" -> Approximation.MORE;
      case "~" -> Approximation.ABOUT;
      default -> Approximation.NONE;
    };
  }

  private static Core core(String text) {
    int bar = text.indexOf('|');
    if (bar > 0) {
      return either(core(text.substring(0, bar)), core(text.substring(bar + 1)));
    }
    Matcher found = PERIOD.matcher(text);
    if (found.matches()) {
      int times = found.group(3) == null ? 1 : Integer.parseInt(found.group(3));
      double amount = found.group(1).equals("X") ? -1 : times * Double.parseDouble(found.group(1));
      return new Period(amount, Unit.of(found.group(2)));
    }
    found = WEEKDAY.matcher(text);
    if (found.matches()) {
      return new Weekday(Integer.parseInt(found.group(1)));
    }
    found = SEASON.matcher(text);
    if (found.matches()) {
      return new Season(number(found.group(1)), found.group(2));
    }
    return dateOrEra(text);
  }

  private static Core either(Core dayFirst, Core monthFirst) {
    return dayFirst instanceof Date one && monthFirst instanceof Date two && !one.equals(two)
        ? new Either(one, two)
        : dayFirst;
  }

  private static Core dateOrEra(String text) {
    Matcher found = FEAST.matcher(text);
    if (found.matches()) {
      String shift = found.group(3);
      return new Feast(
          number(found.group(1)), found.group(2), shift == null ? 0 : Integer.parseInt(shift));
    }
    found = DATE.matcher(text);
    if (found.matches() && (text.startsWith("XXXX") || !text.contains("X"))) {
      return new Date(number(found.group(1)), number(found.group(2)), number(found.group(3)));
    }
    found = ERA.matcher(text);
    if (found.matches()) {
      boolean decade = !found.group(2).isEmpty();
      int first = Integer.parseInt(found.group(1) + (decade ? found.group(2) + "0" : "00"));
      return new Era(first, decade ? 10 : 100);
    }
    return new Nothing();
  }

  private static int number(@Nullable String digits) {
    return digits == null || digits.startsWith("X") ? 0 : Integer.parseInt(digits);
  }

  /// `T6:30PM` as `T18:30`.
  private static String clock(String written) {
    if (!written.endsWith("AM") && !written.endsWith("PM")) {
      return written;
    }
    String[] parts = written.substring(1, written.length() - 2).split(":");
    int hour = Integer.parseInt(parts[0]) % 12 + (written.endsWith("PM") ? 12 : 0);
    return String.format(Locale.ROOT, "T%02d:%s", hour, parts[1]);
  }

  boolean isOfDay() {
    return core instanceof Nothing && !clock.isEmpty();
  }

  boolean isBareWeekday() {
    return core instanceof Weekday && head == Head.PLAIN;
  }

  Symbol at(String timeOfDay) {
    return new Symbol(head, approximation, core, part, timeOfDay);
  }

  Symbol with(Core other) {
    return new Symbol(head, approximation, other, part, clock);
  }

  @Override
  public String toString() {
    String sign =
        switch (approximation) {
          case NONE -> "";
          case ABOUT -> "~";
          case LESS -> "<";
          case MORE -> ">";
        };
    return (head == Head.PLAIN ? "" : head + " ")
        + sign
        + written(core)
        + clock
        + (part == Part.WHOLE ? "" : " " + part);
  }

  static String written(Core core) {
    return switch (core) {
      case Date(int year, int month, int day) ->
          year(year) + (month == 0 ? "" : "-" + two(month)) + (day == 0 ? "" : "-" + two(day));
      case Either(Date dayFirst, Date monthFirst) -> written(dayFirst) + "|" + written(monthFirst);
      case Season(int year, String name) -> year(year) + "-" + name;
      case Era(int first, int years) -> years == 10 ? first / 10 + "X" : first / 100 + "XX";
      case Weekday(int day) -> "XXXX-WXX-" + day;
      case Feast(int year, String name, int shift) ->
          year(year) + "-" + name + (shift == 0 ? "" : String.format(Locale.ROOT, "%+d", shift));
      case Period period -> period(period);
      case Reference(String name) -> name;
      case Nothing() -> "";
    };
  }

  private static String period(Period period) {
    String amount =
        period.isVague()
            ? "X"
            : period.amount() == Math.rint(period.amount())
                ? Long.toString(period.whole())
                : Double.toString(period.amount());
    String code = period.unit().code();
    return period.unit().isOfClock() ? "PT" + amount + code.substring(1) : "P" + amount + code;
  }

  private static String year(int year) {
    return year == 0 ? "XXXX" : String.format(Locale.ROOT, "%04d", year);
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
