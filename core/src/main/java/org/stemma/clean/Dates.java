package org.stemma.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.report.DateOrder;
import org.stemma.text.Interval;
import org.stemma.text.Resource;
import org.stemma.text.Span;

/// Full dates as pages print them, found by their shape; the names of months are those of
/// `months.tsv`.
final class Dates {
  private static final Map<String, Integer> MONTHS = months();
  private static final String MONTH =
      "("
          + MONTHS.keySet().stream()
              .sorted(
                  Comparator.comparingInt(String::length)
                      .reversed()
                      .thenComparing(Comparator.naturalOrder()))
              .map(Pattern::quote)
              .collect(Collectors.joining("|"))
          + ")";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String GAP = "[\\s\\u00a0]+";
  private static final Pattern ISO =
      Pattern.compile(
          "(?<![\\d-])(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,]\\d+)?\\s?(Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\d])");
  /// A year may have a time of day glued to it.
  private static final String YEAR_END = "(?!\\d(?!\\d?:\\d\\d))";
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?"
              + GAP
              + "?(?:of |de |-)?"
              + MONTH
              + "\\.?(?![\\p{L}])(?:,|"
              + GAP
              + "de|"
              + GAP
              + "del|-)?"
              + GAP
              + "?(\\d{4})"
              + YEAR_END,
          FLAGS);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<!\\p{L})"
              + MONTH
              + "\\.?"
              + GAP
              + "(\\d{1,2})(?:st|nd|rd|th)?,?"
              + GAP
              + "(\\d{4})"
              + YEAR_END,
          FLAGS);
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})[/.年]\\s?(\\d{1,2})[/.月]\\s?(\\d{1,2})(?:日|(?![\\d]))");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d/.])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?![\\d])");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d])([01]?\\d|2[0-3])[:.h]([0-5]\\d)(?::[0-5]\\d)?(?:[\\s\\u00a0]?([ap])\\.?m\\b\\.?)?(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AROUND =
      Pattern.compile(
          "(?:\\b(?:first|last|published|posted|issued|created|updated?|modified|edited|date|time|on|at|the|edition|issue|visits?|views?|hits|by|gmt|utc|bst|ist|cet|cest|e[sd]?t|p[sd]?t|c[sd]t|m[sd]t|am|pm|a\\.m|p\\.m|uhr|le|el|il|am|den|om|à|às|alle|ore|kl|publi[ée]e?|publicado|pubblicato|veröffentlicht|aktualisiert|mis à jour|actualizado|aggiornato)\\b|[\\d:.,|•·/()\\u00a0_–—-]|\\s)+",
          FLAGS);
  private static final Pattern BRIEF =
      Pattern.compile("(?<![\\d.])(\\d\\d)\\.(\\d\\d)\\.(\\d\\d)(?![\\d.])");
  private static final Pattern LAST = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}" + YEAR_END);
  private static final int LONGEST_DATE = 32;
  private static final int LONGEST_LINE = 110;
  private static final int SHORT = 40;
  private static final int LABELLED_WORDS = 14;
  private static final int NEAR = 400;

  private Dates() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (List<String> row : Resource.rows(Dates.class, "months.tsv")) {
      for (String name : row.get(1).split("\\|")) {
        months.putIfAbsent(name, Integer.parseInt(row.get(0)));
      }
    }
    return months;
  }

  /// Whether a word is the name of a month, in full or short.
  static boolean isMonth(String word) {
    return MONTHS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /// A date found.
  ///
  /// @param other the second reading where day and month can be told either way
  /// @param value ISO 8601, with the time of day where one is printed beside it
  /// @param changed whether it is called the date of a change
  record Found(Span span, LocalDate day, Optional<LocalDate> other, String value, boolean changed) {
    Interval interval() {
      return other
          .map(o -> Interval.of(day).union(Interval.of(o)))
          .orElseGet(() -> Interval.of(day));
    }
  }

  /// Whether a line is a date and nothing else that is read: at most a weekday or a place goes with
  /// it.
  static boolean isDateLine(String line) {
    if (line.length() > LONGEST_LINE || line.length() < 6) {
      return false;
    }
    List<Found> found = in(line);
    if (found.isEmpty()) {
      return false;
    }
    if (DateWords.begin(line)
        && line.split("\\s+").length <= LABELLED_WORDS
        && !line.endsWith("?")) {
      return true;
    }
    StringBuilder rest = new StringBuilder(line);
    for (Found f : found.reversed()) {
      rest.replace(f.span().start(), f.span().end(), " ");
    }
    String words = AROUND.matcher(rest).replaceAll(" ").strip();
    return words.isEmpty()
        || words.split("\\s+").length <= 2
            && words.length() <= 24
            && !words.matches(".*[!?\"“”].*");
  }

  /// All full dates of a text, in order.
  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    iso(text, found);
    Matcher last = LAST.matcher(text);
    while (last.find()) {
      // only what stands close before a year can be a date with it
      named(DAY_MONTH, 2, 1, last, text, found);
      named(MONTH_DAY, 1, 2, last, text, found);
    }
    Matcher year = YEAR_FIRST.matcher(text);
    while (year.find()) {
      Span span = new Span(year.start(), year.end());
      day(year.group(1), year.group(2), year.group(3))
          .ifPresent(d -> add(span, d, Optional.empty(), text, found));
    }
    numeric(text, found);
    if (text.length() <= SHORT) {
      Matcher brief = BRIEF.matcher(text);
      while (brief.find()) {
        Span span = new Span(brief.start(), brief.end());
        day("20" + brief.group(3), brief.group(2), brief.group(1))
            .ifPresent(d -> add(span, d, Optional.empty(), text, found));
      }
    }
    found.sort(Comparator.comparing(Found::span));
    return found;
  }

  private static void iso(String text, List<Found> found) {
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      String time =
          iso.group(4) == null
              ? ""
              : "T" + iso.group(4) + (iso.group(5) == null ? "" : iso.group(5));
      Span span = new Span(iso.start(), iso.end());
      day(iso.group(1), iso.group(2), iso.group(3))
          .ifPresent(
              d ->
                  found.add(new Found(span, d, Optional.empty(), d + time, isChanged(text, span))));
    }
  }

  private static void named(
      Pattern pattern, int month, int day, Matcher year, String text, List<Found> found) {
    Matcher matcher =
        pattern.matcher(text).region(Math.max(0, year.start() - LONGEST_DATE), year.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      Integer number = MONTHS.get(matcher.group(month).toLowerCase(Locale.ROOT));
      Span span = new Span(matcher.start(), matcher.end());
      if (number != null) {
        day(matcher.group(3), number.toString(), matcher.group(day))
            .ifPresent(d -> add(span, d, Optional.empty(), text, found));
      }
    }
  }

  /// `9/5/2019`: with slashes either way, with dots the day first.
  private static void numeric(String text, List<Found> found) {
    Matcher numeric = NUMERIC.matcher(text);
    while (numeric.find()) {
      Span span = new Span(numeric.start(), numeric.end());
      Optional<LocalDate> european = read(DateOrder.DAY_FIRST, numeric);
      Optional<LocalDate> american =
          numeric.group(2).equals(".") ? Optional.empty() : read(DateOrder.MONTH_FIRST, numeric);
      Optional<LocalDate> first = european.or(() -> american);
      first.ifPresent(
          d ->
              add(
                  span,
                  d,
                  european.isPresent() ? american.filter(a -> !a.equals(d)) : Optional.empty(),
                  text,
                  found));
    }
  }

  private static Optional<LocalDate> read(DateOrder order, Matcher figures) {
    return order.day(figures.group(1), figures.group(3), figures.group(4)).filter(Dates::isOfNews);
  }

  private static boolean isOfNews(LocalDate day) {
    return day.getYear() >= 1900 && day.getYear() <= 2100;
  }

  private static void add(
      Span span, LocalDate day, Optional<LocalDate> other, String text, List<Found> found) {
    List<Found> near = found.subList(Math.max(0, found.size() - NEAR), found.size());
    if (near.stream().noneMatch(f -> f.span().overlaps(span))) {
      found.add(new Found(span, day, other, day + clock(text, span), isChanged(text, span)));
    }
  }

  /// Whether the words just before a date, back to the date or bar before, call it the date of a
  /// change.
  private static boolean isChanged(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - 40), span.start());
    int bar =
        Math.max(
            Math.max(before.lastIndexOf('|'), before.lastIndexOf('\n')),
            Math.max(before.lastIndexOf('•'), before.lastIndexOf(". ")));
    return DateWords.lastCallsChanged(before.substring(bar + 1));
  }

  /// The time of day printed right behind a date, or right before it, as `T23:14`.
  private static String clock(String text, Span span) {
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + 20));
    Matcher clock = CLOCK.matcher(behind);
    if (clock.find()
        && behind
            .substring(0, clock.start())
            .matches(
                "(?i)[\\s\\u00a0,•·|–—-]{0,5}(at|um|à|às|alle|ore|kl\\.?)?[\\s\\u00a0]{0,2}")) {
      return time(clock);
    }
    String ahead = text.substring(Math.max(0, span.start() - 16), span.start());
    Matcher before = CLOCK.matcher(ahead);
    String last = "";
    while (before.find()) {
      if (ahead
          .substring(before.end())
          .matches("(?i)[\\s\\u00a0,•·|–—-]{0,4}(on)?[\\s\\u00a0]{0,2}")) {
        last = time(before);
      }
    }
    return last;
  }

  private static String time(Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    String half = clock.group(3);
    if (half != null) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    return String.format(Locale.ROOT, "T%02d:%s", hour, clock.group(2));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(date).filter(Dates::isOfNews);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /// The first day that a stated value gives, in any of the shapes.
  static Optional<Found> first(String value) {
    List<Found> found = in(value);
    Matcher stamp = STAMP.matcher(value);
    if (found.isEmpty() && stamp.find()) {
      String day = stamp.group(2) + " " + stamp.group(1) + " " + stamp.group(4);
      return in(day).stream()
          .map(f -> new Found(f.span(), f.day(), f.other(), f.day() + "T" + stamp.group(3), false))
          .findFirst();
    }
    return found.stream().findFirst();
  }

  /// `Mon Jun 04 14:57:21 CEST 2018`, as programs print it.
  private static final Pattern STAMP =
      Pattern.compile(
          "\\b(\\p{L}{3}) (\\d{1,2}) (\\d\\d:\\d\\d(?::\\d\\d)?)(?: [A-Z]{2,5})? (\\d{4})\\b");

  private static final Pattern URL_DAY =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([/-]?)(0\\d|1[0-2])\\2([0-2]\\d|3[01])(?!\\d)");
  private static final Pattern URL_DAY_LAST =
      Pattern.compile("(?<!\\d)\\d\\d([/._-])\\d\\d\\1(?:19|20)\\d{2}(?!\\d)");

  /// The day in an address such as `/2017/03/08/` or `-20170308`.
  static Optional<Found> inAddress(String address) {
    Matcher matcher = URL_DAY.matcher(address);
    while (matcher.find()) {
      Optional<LocalDate> day = day(matcher.group(1), matcher.group(3), matcher.group(4));
      if (day.isPresent()) {
        return day.map(Dates::plain);
      }
    }
    List<Found> found = new ArrayList<>();
    Matcher last = URL_DAY_LAST.matcher(address);
    if (last.find()) {
      numeric(last.group().replaceAll("[/._-]", "-"), found);
    }
    return found.stream().findFirst();
  }

  private static Found plain(LocalDate day) {
    return new Found(new Span(0, 0), day, Optional.empty(), day.toString(), false);
  }
}
