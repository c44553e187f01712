package org.stemma.edition;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.stemma.text.Interval;

/// Intervals of days in words: `8 Mar 2017`, `7 – 13 Mar 2017`, `since 5 May 2031`.
final class Days {
  private Days() {}

  static String of(Interval interval) {
    if (interval.isOpenBelow() && interval.isOpenAbove()) {
      return "not known";
    }
    if (interval.isOpenBelow()) {
      return "until " + day(interval.latest());
    }
    if (interval.isOpenAbove()) {
      return "since " + day(interval.earliest());
    }
    return bounded(interval.earliest(), interval.latest());
  }

  private static String bounded(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(to);
    }
    if (isWholeMonths(from, to)) {
      return from.withDayOfMonth(1).equals(to.withDayOfMonth(1))
          ? month(to) + " " + to.getYear()
          : months(from, to);
    }
    if (from.getYear() != to.getYear()) {
      return day(from) + " – " + day(to);
    }
    String start = String.valueOf(from.getDayOfMonth());
    return (from.getMonth() == to.getMonth() ? start : start + " " + month(from)) + " – " + day(to);
  }

  private static boolean isWholeMonths(LocalDate from, LocalDate to) {
    return from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
  }

  private static String months(LocalDate from, LocalDate to) {
    String start =
        from.getYear() == to.getYear() ? month(from) : month(from) + " " + from.getYear();
    return start + " – " + month(to) + " " + to.getYear();
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
