package org.stemma.chronology;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.stemma.text.Interval;

/// A stretch of the calendar or the clock, with the days by which "N of them ago" may be off.
enum Unit {
  SECOND("TS", 0, 0),
  MINUTE("TM", 0, 0),
  HOUR("TH", 0, 0),
  DAY("D", 1, 0),
  WEEKEND("WE", 7, 0),
  WEEK("W", 7, 3),
  MONTH("M", 30.44, 15),
  YEAR("Y", 365.25, 183);

  private final String code;
  private final double days;
  private final int slack;

  Unit(String code, double days, int slack) {
    this.code = code;
    this.days = days;
    this.slack = slack;
  }

  static Unit of(String code) {
    for (Unit unit : values()) {
      if (unit.code.equals(code)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("not a unit of time: " + code);
  }

  String code() {
    return code;
  }

  double days() {
    return days;
  }

  int slack() {
    return slack;
  }

  boolean isOfClock() {
    return code.startsWith("T");
  }

  LocalDate plus(LocalDate day, long amount) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(amount);
      case WEEK, WEEKEND -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case YEAR -> day.plusYears(amount);
    };
  }

  /// The week, month … that the day lies in.
  Interval around(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> Interval.of(day);
      case WEEK -> week(day, DayOfWeek.MONDAY);
      case WEEKEND -> week(day, DayOfWeek.SATURDAY);
      case MONTH ->
          new Interval(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
      case YEAR -> new Interval(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
    };
  }

  private static Interval week(LocalDate day, DayOfWeek first) {
    LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return new Interval(sunday.with(TemporalAdjusters.previousOrSame(first)), sunday);
  }
}
