package org.stemma.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Interval;
import org.stemma.text.Span;

/// Full dates as pages print them, found by their shape.
final class Dates {
  private static final String MONTHS =
      "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
  private static final List<String> NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d\\d)-(\\d\\d)(T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?");
  private static final Pattern DAY_MONTH = Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (" + MONTHS + ")\\.?,? (\\d{4})");
  private static final Pattern MONTH_DAY = Pattern.compile("(?i)\\b(" + MONTHS + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern NUMERIC = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b");
  private static final Pattern CLOCK = Pattern.compile("(?<!\\d)([01]?\\d|2[0-3])[:.]([0-5]\\d)(?!\\d)");
  private static final Pattern AROUND =
      Pattern.compile("(?i)(published|updated|posted|last|modified|on|at|date|edition|issue|mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun|(mon|tues|wednes|thurs|fri|satur|sun)day|gmt|utc|bst|e[sd]t|p[sd]t|am|pm|a\\.m\\.|p\\.m\\.|first|est|[\\d:.,|•·/()-]|\\s)*");

  private Dates() {}

  /// A date found; two readings where day and month can be told either way.
  record Found(Span span, LocalDate day, Optional<LocalDate> other, String value) {
    Interval interval() {
      return other.map(o -> Interval.of(day).union(Interval.of(o))).orElseGet(() -> Interval.of(day));
    }
  }

  /// Whether a line is a date and nothing else that is read.
  static boolean isDateLine(String line) {
    if (line.length() > 80) {
      return false;
    }
    List<Found> found = in(line);
    if (found.isEmpty()) {
      return false;
    }
    StringBuilder rest = new StringBuilder(line);
    for (Found f : found.reversed()) {
      rest.delete(f.span().start(), f.span().end());
    }
    return AROUND.matcher(rest).matches();
  }

  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      String time = iso.group(4) == null ? "" : iso.group(4);
      day(iso.group(1), iso.group(2), iso.group(3))
          .ifPresent(d -> found.add(new Found(new Span(iso.start(), iso.end()), d, Optional.empty(), d + time)));
    }
    collect(DAY_MONTH.matcher(text), 3, 2, 1, text, found);
    collect(MONTH_DAY.matcher(text), 3, 1, 2, text, found);
    Matcher numeric = NUMERIC.matcher(text);
    while (numeric.find()) {
      Optional<LocalDate> european = day(numeric.group(3), numeric.group(2), numeric.group(1));
      Optional<LocalDate> american = day(numeric.group(3), numeric.group(1), numeric.group(2));
      Optional<LocalDate> first = european.or(() -> american);
      first.ifPresent(d -> found.add(new Found(new Span(numeric.start(), numeric.end()), d, european.isPresent() ? american.filter(a -> !a.equals(d)) : Optional.empty(), d.toString())));
    }
    found.sort(java.util.Comparator.comparing(Found::span));
    return found;
  }

  private static void collect(Matcher matcher, int year, int month, int day, String text, List<Found> found) {
    while (matcher.find()) {
      int number = NAMES.indexOf(matcher.group(month).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
      Span span = new Span(matcher.start(), matcher.end());
      day(matcher.group(year), Integer.toString(number), matcher.group(day))
          .ifPresent(d -> found.add(new Found(span, d, Optional.empty(), d + clock(text, span))));
    }
  }

  /// The time of day printed right after a date, as `T23:14`.
  private static String clock(String text, Span span) {
    int end = Math.min(text.length(), span.end() + 12);
    int line = text.indexOf('\n', span.end());
    Matcher clock = CLOCK.matcher(text).region(span.end(), line >= 0 && line < end ? line : end);
    return clock.find() ? String.format(Locale.ROOT, "T%02d:%s", Integer.parseInt(clock.group(1)), clock.group(2)) : "";
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() >= 1900 && date.getYear() <= 2100 ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /// The day a stated value gives, in any of the shapes.
  static Optional<Found> first(String value) {
    return in(value).stream().findFirst();
  }
}
