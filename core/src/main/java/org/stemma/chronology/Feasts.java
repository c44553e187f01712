package org.stemma.chronology;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.stemma.text.Interval;

/// The days of feasts that have no fixed date in the Gregorian calendar.
///
/// Muslim feasts follow the Umm al-Qura calendar; where the moon is looked for they may be a day
/// later, so each gets a day of room.
final class Feasts {
  private static final int RAMADAN = 9;
  private static final int SHAWWAL = 10;
  private static final int DHU_AL_HIJJA = 12;
  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  private Feasts() {}

  /// The days of the feast that begins in the year; empty where no table reaches.
  ///
  /// @param name as in `times.lexicon`: EA Easter, RA Ramadan, EF and ED the feasts of
  /// fast-breaking and of sacrifice, AS Ashura, TG Thanksgiving of the United States
  static Optional<Interval> days(String name, int year) {
    return switch (name) {
      case "EA" -> Optional.of(Interval.of(easter(year)));
      case "TG" ->
          Optional.of(
              Interval.of(
                  LocalDate.of(year, Month.NOVEMBER, 1)
                      .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY))));
      case "RA" -> muslim(year, RAMADAN, 1, 30);
      case "EF" -> muslim(year, SHAWWAL, 1, 1);
      case "ED" -> muslim(year, DHU_AL_HIJJA, 10, 1);
      case "AS" -> muslim(year, 1, 10, 1);
      default -> Optional.empty();
    };
  }

  private static Optional<Interval> muslim(int year, int month, int day, int room) {
    if (year < FIRST || year > LAST) {
      return Optional.empty();
    }
    int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    for (int y = first; y <= first + 1; y++) {
      LocalDate begins = LocalDate.from(HijrahDate.of(y, month, day));
      if (begins.getYear() == year) {
        return Optional.of(new Interval(begins, begins.plusDays(room)));
      }
    }
    return Optional.empty();
  }

  /// Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876).
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int monthAndDay = h + l - 7 * m + 114;
    return Year.of(year).atMonth(monthAndDay / 31).atDay(monthAndDay % 31 + 1);
  }
}
