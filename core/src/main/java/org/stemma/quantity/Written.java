package org.stemma.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A number or a range of numbers as it is written, with the words that move its ends.
///
/// @param start where the words begin in their sentence
/// @param end where the number ends, its unit and the thing counted left out
/// @param before "more than", "some", or blank
/// @param sign of a currency, or blank
/// @param first the number, or the lower one of a range
/// @param second the upper one of a range, or blank
/// @param furthers whether it counts on: "another 20"
/// @param populates whether "a population of" stands before
record Written(
    int start,
    int end,
    String before,
    String sign,
    String first,
    String second,
    boolean furthers,
    boolean populates) {
  static final String LEFT = "(?<![\\p{L}\\p{N}@#_/.,:+-])";
  private static final Pattern NUMBER =
      Pattern.compile(
          LEFT
              + "(?:(?<lead>(?:an?\\s+)?population\\s+of)\\s+)?(?:(?<before>"
              + Approximations.before()
              + ")\\s+)?(?:(?<between>between|from)\\s+)?(?:(?<more>another|a\\s+further|an\\s+additional)\\s+)?"
              + "(?<sign>"
              + Units.SIGN
              + "\\s?)?(?<first>"
              + Numeral.PATTERN
              + ")(?:(?:\\s?%|\\sper\\s?cent)?(?<to>\\s+(?:to|or|and)\\s+|\\s?[-–]\\s?)(?:"
              + Units.SIGN
              + "\\s?)?(?<second>"
              + Numeral.PATTERN
              + "))?",
          Pattern.CASE_INSENSITIVE);

  /// Where a number behind "from" is what was before, and no end of a range.
  private static final Pattern CHANGE =
      Pattern.compile(
          "\\b(?:rose|risen|rises|rising|grew|grown|growing|jumped|climbed|increased|soared|surged|raised|went|gone|up|"
              + "fell|fallen|falls|falling|dropped|declined|decreased|shrank|sank|slipped|cut|lowered|reduced|down|"
              + "revised|updated|changed|moved)(?:\\s+\\p{L}+)?\\s+$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FIGURES_M = Pattern.compile("[0-9][0-9.,]*m");

  /// What follows metres, and millions never.
  private static final Pattern LONG =
      Pattern.compile(
          "^[-\\s](?:deep|long|wide|high|tall|thick|down|below|above|away|across|apart|underground|offshore|under|beneath|"
              + "up|ahead|(?:in|of)\\s(?:depth|height|length|width|diameter)|from)\\b");
  private static final Pattern DETERMINER =
      Pattern.compile("\\b(?:an?|the|this|that|its|their|his|her)\\s+$", Pattern.CASE_INSENSITIVE);

  private static final Pattern AND = Pattern.compile("\\sand\\s", Pattern.CASE_INSENSITIVE);
  private static final double LEAST_SCALE = 1000;

  /// The next number at or after a place.
  static Optional<Written> next(String text, int from) {
    Matcher number = NUMBER.matcher(text);
    return number.find(from) ? Optional.of(of(number, text)) : Optional.empty();
  }

  /// The number that words hold anywhere.
  static Optional<Written> in(String text) {
    return next(text, 0);
  }

  private static Written of(Matcher number, String text) {
    boolean range = isRange(number, text.substring(0, number.start()));
    String first = range ? word(number.group("first")) : one(number, text);
    return new Written(
        number.start(),
        range ? number.end() : number.start("first") + first.length(),
        word(number.group("before")),
        word(number.group("sign")),
        first,
        range ? word(number.group("second")) : "",
        number.group("more") != null,
        number.group("lead") != null);
  }

  /// What of the words is one number: "five" of "aged five and seven", "40" of "a 40m well".
  private static String one(Matcher number, String text) {
    String first = word(number.group("first"));
    if (isInMetres(number, text)) {
      return first.substring(0, first.length() - 1);
    }
    Matcher and = AND.matcher(first);
    return Numeral.parse(first).isEmpty() && and.find() ? first.substring(0, and.start()) : first;
  }

  /// "an 80m-deep well", "the 40m dry well" are metres, "40m people" and "£40m" millions.
  private static boolean isInMetres(Matcher number, String text) {
    String after = text.substring(number.end("first"));
    boolean figure =
        word(number.group("sign")).isEmpty()
            && FIGURES_M.matcher(word(number.group("first"))).matches();
    boolean one =
        DETERMINER.matcher(text.substring(0, number.start("first"))).find()
            && after.startsWith(" ")
            && CountedWords.behind(after, false).words().isEmpty();
    return figure && (one || LONG.matcher(after).find());
  }

  /// "20 and 30" are two numbers, "between 20 and 30" is one range; "rose from 20 to 30" tells two.
  private static boolean isRange(Matcher number, String before) {
    boolean led = number.group("between") != null;
    boolean joined = "and".equals(word(number.group("to"))) && !led;
    boolean either = "or".equals(word(number.group("to"))) && !rises(number);
    return number.group("second") != null
        && !joined
        && !either
        && !(led && CHANGE.matcher(before).find());
  }

  /// "€2 million or 20 percent" is no range.
  private static boolean rises(Matcher number) {
    OptionalDouble low = Numeral.parse(word(number.group("first")));
    OptionalDouble high = Numeral.parse(word(number.group("second")));
    return low.isPresent() && high.isPresent() && low.getAsDouble() < high.getAsDouble();
  }

  private static String word(@Nullable String group) {
    return group == null ? "" : group.strip();
  }

  boolean isExact() {
    return Approximations.isExact(before);
  }

  /// Whether a word moves its ends or counts on.
  boolean isBounded() {
    return !before.isBlank() || furthers;
  }

  boolean isOne() {
    return first.equalsIgnoreCase("one");
  }

  /// The words that move its ends, lower case.
  String approximation() {
    return isExact() ? "" : before.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /// Empty if the words make no number, or a range that does not rise.
  Optional<Range> range() {
    OptionalDouble low = Numeral.parse(first);
    if (low.isEmpty()) {
      return Optional.empty();
    }
    if (second.isEmpty()) {
      return Optional.of(Approximations.of(before, low.getAsDouble(), low.getAsDouble()));
    }
    OptionalDouble high = Numeral.parse(second);
    double from = low.getAsDouble() * commonScale(low.getAsDouble());
    return high.isPresent() && from < high.getAsDouble()
        ? Optional.of(Range.of(from, high.getAsDouble()))
        : Optional.empty();
  }

  /// "20 to 30 million" is both in millions.
  private double commonScale(double low) {
    double scale = Numeral.scale(second);
    return low < LEAST_SCALE && scale >= LEAST_SCALE && Numeral.scale(first) == 1 ? scale : 1;
  }
}
