package org.stemma.quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.quantity.Quantity.Kind;

/// What a number counts or measures, by the words on its two sides.
///
/// @param rule why it is read so
/// @param length how far into the words behind the number it reaches
record Phrase(Kind kind, String rule, String counted, String unit, int length) {
  private static final Pattern AGE =
      Pattern.compile("^[-\\s]years?[-\\s]olds?\\b|^\\s?years of age\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern AGE_BEFORE =
      Pattern.compile("(?:\\p{L}[”\"]?,|\\b(?:aged?|then))\\s*$");
  private static final Pattern AGED = Pattern.compile("\\bage[ds]?\\s+(?:just\\s+)?$");
  private static final Pattern AGE_AFTER =
      Pattern.compile("^\\s*[,.;)]|^\\s*$|^,?\\s+(?:from|of|who|and)\\b");
  private static final Pattern STRONG = Pattern.compile("^-strong\\b(?:\\s+\\p{L}+\\s+of\\b)?");
  private static final Pattern HYPHENED = Pattern.compile("^-(\\p{L}{3,})\\b");
  private static final Pattern TIMES =
      Pattern.compile(
          "^(?:\\s+times\\s+(?:as|more|less|fewer|higher|larger|bigger|greater|smaller|lower|faster|the)\\b|-?fold\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final double OLDEST = 115;

  private static Phrase measure(Units.Found unit) {
    return new Phrase(Units.kind(unit.unit()), "measure", "", unit.unit(), unit.length());
  }

  private static Phrase count(String words, int length) {
    return new Phrase(Kind.COUNT, "count", words, "", length);
  }

  /// Empty if the number neither counts nor measures anything.
  static Optional<Phrase> of(Written number, Range range, String before, String after) {
    Matcher age = AGE.matcher(after);
    if (age.find()) {
      return Optional.of(new Phrase(Kind.AGE, "age", "", "year", age.end()));
    }
    String currency = Units.ofSign(number.sign());
    if (!currency.isEmpty()) {
      return Optional.of(new Phrase(Kind.MONEY, "money", "", currency, 0));
    }
    Optional<Units.Found> unit = Units.behind(after);
    if (unit.isPresent()) {
      return unit.map(Phrase::measure);
    }
    boolean whole = range.low() == Math.rint(range.low()) && range.high() <= OLDEST;
    if (!number.isBounded() && whole && isAge(before, number.first(), after)) {
      return Optional.of(new Phrase(Kind.AGE, "age", "", "year", 0));
    }
    return TIMES.matcher(after).find() ? Optional.empty() : counted(number, range, before, after);
  }

  private static Optional<Phrase> counted(
      Written number, Range range, String before, String after) {
    Matcher strong = STRONG.matcher(after);
    if (strong.find()) {
      CountedWords.Found words = CountedWords.behind(after.substring(strong.end()), false);
      return Optional.of(count(words.words(), strong.end() + words.length()));
    }
    Matcher hyphened = HYPHENED.matcher(after);
    if (hyphened.find()) {
      boolean noun = !hyphened.group(1).endsWith("ed") && !hyphened.group(1).equals("old");
      return Optional.of(
              count(hyphened.group(1).toLowerCase(java.util.Locale.ROOT), hyphened.end()))
          .filter(p -> noun);
    }
    if (!after.isEmpty() && Character.isLetter(after.charAt(0))) {
      return Optional.empty();
    }
    return number.populates()
        ? Optional.of(count("people", 0))
        : noun(number, range, before, after);
  }

  private static Optional<Phrase> noun(Written number, Range range, String before, String after) {
    if (number.isOne() && Distractors.isPronoun(before, after, number.isBounded())) {
      return Optional.empty();
    }
    boolean single = range.equals(Range.exactly(1)) || number.isOne();
    CountedWords.Found words = CountedWords.behind(after, single);
    boolean nothing = words.words().isEmpty();
    if (Distractors.isYear(number.first(), number.isBounded() || !nothing)
        || number.isOne() && nothing) {
      return Optional.empty();
    }
    return Optional.of(count(words.words(), words.length()));
  }

  private static boolean isAge(String before, String digits, String after) {
    return AGED.matcher(before).find()
        || digits.matches("[1-9][0-9]{0,2}")
            && AGE_BEFORE.matcher(before).find()
            && AGE_AFTER.matcher(after).find();
  }
}
