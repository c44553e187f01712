package org.stemma.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as feeds, records and headers write them, brought to ISO 8601: RFC 822 and its many
/// relatives, W3C-DTF, ISO 8601 with and without signs, `asctime`, seconds or milliseconds since
/// 1970. A day without a time stays a day, and nothing is guessed.
final class Timestamps {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("z", "Z"),
          Map.entry("ut", "Z"),
          Map.entry("gmt", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("et", "-05:00"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("ct", "-06:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("mt", "-07:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("pt", "-08:00"),
          Map.entry("ast", "-04:00"),
          Map.entry("adt", "-03:00"),
          Map.entry("at", "-04:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("eet", "+02:00"),
          Map.entry("eest", "+03:00"),
          Map.entry("bst", "+01:00"),
          Map.entry("msk", "+03:00"),
          Map.entry("a", "-01:00"),
          Map.entry("m", "-12:00"),
          Map.entry("n", "+01:00"),
          Map.entry("y", "+12:00"));
  private static final int LONGEST = 100;
  private static final String CLOCK = "(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,]\\d{1,12})?)?";
  private static final String ZONE =
      "\\s{0,3}([A-Za-z]{1,5}|(?:[A-Za-z]{2,4})?[+-]\\d{1,2}:?\\d{0,2})?";

  /// 2017-03-08, 20170308, 2017-03, 2017, 2017-067, each with or without a time.
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|(\\d\\d)(\\d\\d)|/(\\d{1,2})/(\\d{1,2}))"
              + "(?:(?:T|t|\\s{1,3}|\\s?-\\s?)(?:"
              + CLOCK
              + "|(\\d\\d)(\\d\\d)(\\d\\d)?|(\\d\\d))"
              + ZONE
              + ")?(?!\\d).{0,20}");
  private static final Pattern LESS = Pattern.compile("(\\d{4})(?:-?(\\d{2}))?");
  private static final Pattern ORDINAL =
      Pattern.compile("(\\d{4})-?(\\d{3})(?:[Tt]" + CLOCK + ZONE + ")?");

  /// Wed, 08 Mar 2017 23:14:00 GMT, 8-March-17, with the weekday or without.
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:[\\p{L}.]{2,12},?\\s{0,3})?(\\d{1,2})(?:st|nd|rd|th)?[\\s/-]{1,3}([A-Za-z]{3,9})\\.?,?[\\s/-]{1,3}(\\d{2,4})"
              + "(?:,?\\s{1,3}"
              + CLOCK
              + ZONE
              + ")?.{0,20}");

  /// Wed Mar 8 23:14:00 2017, Mar 8, 2017 11:14 pm.
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},?\\s{1,3})?([A-Za-z]{3,9})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?(?:\\s{1,3}"
              + CLOCK
              + ZONE
              + ")?,?\\s{1,3}(\\d{4})(?:,?\\s{1,3}(?:at\\s)?"
              + CLOCK
              + "(?:\\s?([AaPp])\\.?[Mm]\\.?)?"
              + ZONE
              + ")?.{0,20}");
  private static final Pattern EPOCH = Pattern.compile("(1\\d{9}|1\\d{12})(?:\\.\\d+)?");

  private Timestamps() {}

  /// The day, or the day and time with the offset if one is given; empty if it cannot be read.
  static Optional<String> iso(String value) {
    String plain = value.strip();
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return epoch(plain)
          .or(() -> isoDate(plain))
          .or(() -> dayFirst(plain))
          .or(() -> monthFirst(plain))
          .or(() -> ordinal(plain))
          .or(() -> less(plain));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /// The same as ISO 8601 if it can be read, else as it stands.
  static String isoOrAsIs(String value) {
    return iso(value).orElse(value.strip());
  }

  private static Optional<String> isoDate(String value) {
    Matcher m = ISO.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.of(number(m, 1), number(m, 2, 4, 6), number(m, 3, 5, 7));
    if (m.group(8) == null && m.group(11) == null && m.group(14) == null) {
      return Optional.of(day.toString());
    }
    return Optional.of(
        at(day, number(m, 8, 11, 14), number(m, 9, 12), number(m, 10, 13), m.group(15)));
  }

  private static Optional<String> less(String value) {
    Matcher m = LESS.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    int month = number(m, 2);
    return month > 12
        ? Optional.empty()
        : Optional.of(month == 0 ? m.group(1) : m.group(1) + "-" + m.group(2));
  }

  private static Optional<String> ordinal(String value) {
    Matcher m = ORDINAL.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.ofYearDay(number(m, 1), number(m, 2));
    return Optional.of(
        m.group(3) == null
            ? day.toString()
            : at(day, number(m, 3), number(m, 4), number(m, 5), m.group(6)));
  }

  private static Optional<String> epoch(String value) {
    Matcher m = EPOCH.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(m.group(1));
    return Optional.of(
        Instant.ofEpochSecond(m.group(1).length() > 11 ? number / 1000 : number).toString());
  }

  private static Optional<String> dayFirst(String value) {
    Matcher m = DAY_FIRST.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    return day(m.group(3), m.group(2), m.group(1))
        .map(
            d ->
                m.group(4) == null
                    ? d.toString()
                    : at(d, number(m, 4), number(m, 5), number(m, 6), m.group(7)));
  }

  private static Optional<String> monthFirst(String value) {
    Matcher m = MONTH_FIRST.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = day(m.group(7), m.group(1), m.group(2));
    if (m.group(3) != null) {
      return day.map(d -> at(d, number(m, 3), number(m, 4), number(m, 5), m.group(6)));
    }
    if (m.group(8) == null) {
      return day.map(LocalDate::toString);
    }
    boolean half = m.group(11) != null;
    boolean late = half && m.group(11).equalsIgnoreCase("p");
    int hour = half ? number(m, 8) % 12 + (late ? 12 : 0) : number(m, 8);
    return day.map(d -> at(d, hour, number(m, 9), number(m, 10), m.group(12)));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    String known = month.toLowerCase(Locale.ROOT);
    int index = known.length() < 3 ? -1 : MONTHS.indexOf(known.substring(0, 3));
    int number = Integer.parseInt(year);
    int full = year.length() > 2 ? number : number < 70 ? 2000 + number : 1900 + number;
    return index < 0
        ? Optional.empty()
        : Optional.of(LocalDate.of(full, index + 1, Integer.parseInt(day)));
  }

  /// A clock that says more than 24 hours or 60 minutes is left out; 24:00 is the next day's 0:00.
  private static String at(
      LocalDate day,
      int hour,
      int minute,
      int second,
      @org.jspecify.annotations.Nullable String zone) {
    boolean midnight = hour == 24 && minute == 0 && second == 0;
    if (hour > 23 && !midnight || minute > 59 || second > 60) {
      return day.toString();
    }
    LocalDate date = midnight ? day.plusDays(1) : day;
    LocalTime time = LocalTime.of(midnight ? 0 : hour, minute, Math.min(second, 59));
    String clock = date + "T" + (second == 0 ? time + ":00" : time.toString());
    return clock + offset(zone);
  }

  private static String offset(@org.jspecify.annotations.Nullable String zone) {
    if (zone == null || zone.isBlank()) {
      return "";
    }
    String signs = zone.replaceFirst("^[A-Za-z]+(?=[+-])", "");
    if (signs.startsWith("+") || signs.startsWith("-")) {
      String digits = signs.substring(1).replace(":", "");
      String full =
          switch (digits.length()) {
            case 1 -> "0" + digits + "00";
            case 2 -> digits + "00";
            case 3 -> "0" + digits;
            default -> digits;
          };
      boolean possible =
          Integer.parseInt(full.substring(0, 2)) <= 18 && Integer.parseInt(full.substring(2)) < 60;
      String offset = signs.charAt(0) + full.substring(0, 2) + ":" + full.substring(2);
      return full.equals("0000") ? "Z" : possible ? offset : "";
    }
    return ZONES.getOrDefault(signs.toLowerCase(Locale.ROOT), "");
  }

  /// The instant in UTC, where the value has a time and an offset; without an offset as if in UTC.
  static Optional<OffsetDateTime> instant(String iso) {
    try {
      if (iso.length() <= 10) {
        String day = iso.length() == 4 ? iso + "-01-01" : iso.length() == 7 ? iso + "-01" : iso;
        return Optional.of(LocalDate.parse(day).atStartOfDay().atOffset(ZoneOffset.UTC));
      }
      boolean offset = iso.endsWith("Z") || iso.lastIndexOf('-') > 10 || iso.indexOf('+') > 0;
      return Optional.of(
          OffsetDateTime.parse(offset ? iso : iso + "Z").withOffsetSameInstant(ZoneOffset.UTC));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int... groups) {
    for (int group : groups) {
      if (matcher.group(group) != null) {
        return Integer.parseInt(matcher.group(group));
      }
    }
    return 0;
  }
}
