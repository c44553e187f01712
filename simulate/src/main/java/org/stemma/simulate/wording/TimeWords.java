package org.stemma.simulate.wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.stemma.simulate.event.Filler;
import org.stemma.simulate.telling.TimeForm;

/// Days in words, as they are reckoned from the day of a report, with the interval the words mean.
final class TimeWords {
  private final LocalDate anchor;
  private final boolean american;

  /// @param anchor the day from which "on Tuesday" and "two days ago" are reckoned
  /// @param american whether the month stands before the day
  TimeWords(LocalDate anchor, boolean american) {
    this.anchor = anchor;
    this.american = american;
  }

  /// Days in words.
  ///
  /// @param preposition "on", or empty where the words bring none
  record Printed(
      String preposition, String words, Optional<LocalDate> earliest, Optional<LocalDate> latest) {}

  Printed printed(Filler.Day day, TimeForm form) {
    if (isYears(day)) {
      return years(day);
    }
    if (isMonth(day)) {
      return month(YearMonth.from(day.from()));
    }
    if (!day.from().equals(day.to())) {
      return days(day);
    }
    return switch (form) {
      case WEEKDAY -> weekday(day.from());
      case DATE, NONE -> date(day.from());
      case AGO -> ago(day.from());
      case WIDE -> wide(day.from());
    };
  }

  private static Printed of(String preposition, String words, LocalDate from, LocalDate to) {
    return new Printed(preposition, words, Optional.of(from), Optional.of(to));
  }

  private static boolean isYears(Filler.Day day) {
    return day.from().getDayOfYear() == 1
        && day.to().equals(day.to().with(TemporalAdjusters.lastDayOfYear()));
  }

  private static boolean isMonth(Filler.Day day) {
    return day.from().getDayOfMonth() == 1
        && day.to().equals(day.from().with(TemporalAdjusters.lastDayOfMonth()));
  }

  private Printed years(Filler.Day day) {
    int first = day.from().getYear();
    int last = day.to().getYear();
    return first == last
        ? of("in", String.valueOf(first), day.from(), day.to())
        : of("between", first + " and " + last, day.from(), day.to());
  }

  private Printed weekday(LocalDate day) {
    long gap = ChronoUnit.DAYS.between(day, anchor);
    return Math.abs(gap) <= 6 ? of("on", name(day), day, day) : date(day);
  }

  private static String name(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private Printed date(LocalDate day) {
    return of("on", dayAndMonth(day) + year(day), day, day);
  }

  private String dayAndMonth(LocalDate day) {
    return american
        ? month(day) + " " + day.getDayOfMonth()
        : day.getDayOfMonth() + " " + month(day);
  }

  /// The year where it is not plain.
  private String year(LocalDate day) {
    boolean plain = Math.abs(ChronoUnit.DAYS.between(day, anchor)) < 180;
    return plain ? "" : american ? ", " + day.getYear() : " " + day.getYear();
  }

  private Printed month(YearMonth month) {
    boolean plain = Math.abs(ChronoUnit.DAYS.between(month.atDay(1), anchor)) < 180;
    String words = month(month.atDay(1)) + (plain ? "" : " " + month.getYear());
    return of("in", words, month.atDay(1), month.atEndOfMonth());
  }

  private Printed days(Filler.Day day) {
    LocalDate from = day.from();
    LocalDate to = day.to();
    if (ChronoUnit.DAYS.between(from, to) > 62) {
      return of(
          "between",
          monthAndYear(from) + " and " + monthAndYear(to),
          from.withDayOfMonth(1),
          to.with(TemporalAdjusters.lastDayOfMonth()));
    }
    boolean near = ChronoUnit.DAYS.between(from, anchor) <= 6 && !to.isAfter(anchor);
    if (near) {
      return of("between", name(from) + " and " + name(to), from, to);
    }
    return of("between", dayAndMonth(from) + " and " + dayAndMonth(to) + year(to), from, to);
  }

  private String monthAndYear(LocalDate day) {
    return month(day) + (day.getYear() == anchor.getYear() ? "" : " " + day.getYear());
  }

  private Printed ago(LocalDate day) {
    long gap = ChronoUnit.DAYS.between(day, anchor);
    if (gap == 0) {
      return of("", "today", day, day);
    }
    if (gap == 1) {
      return of("", "yesterday", day, day);
    }
    if (gap == -1) {
      return of("", "tomorrow", day, day);
    }
    if (gap > 1 && gap <= 6) {
      return of("", Numerals.spelled((int) gap) + " days ago", day, day);
    }
    return gap < 0 && gap >= -6
        ? of("in", Numerals.spelled((int) -gap) + " days", day, day)
        : wide(day);
  }

  private Printed wide(LocalDate day) {
    LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate its = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (day.equals(anchor)) {
      return of("", "today", day, day);
    }
    if (its.equals(monday)) {
      return day.isBefore(anchor)
          ? of("", "earlier this week", monday, anchor)
          : of("", "later this week", anchor, monday.plusDays(6));
    }
    if (its.equals(monday.minusWeeks(1))) {
      return of("", "last week", its, its.plusDays(6));
    }
    return its.equals(monday.plusWeeks(1)) ? of("", "next week", its, its.plusDays(6)) : wider(day);
  }

  private Printed wider(LocalDate day) {
    YearMonth now = YearMonth.from(anchor);
    YearMonth its = YearMonth.from(day);
    if (its.equals(now)) {
      return day.isBefore(anchor)
          ? of("", "earlier this month", now.atDay(1), anchor)
          : of("", "later this month", anchor, now.atEndOfMonth());
    }
    if (its.equals(now.minusMonths(1))) {
      return of("", "last month", its.atDay(1), its.atEndOfMonth());
    }
    return its.equals(now.plusMonths(1))
        ? of("", "next month", its.atDay(1), its.atEndOfMonth())
        : month(its);
  }
}
