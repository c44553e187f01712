package org.stemma.quantity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers that count nothing: identifiers, telephone numbers, years, list positions, "one" for
/// somebody.
final class Distractors {
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}][\\p{L}.-]*)[\\s:#-]*$");
  private static final Pattern YEAR = Pattern.compile("1[5-9][0-9]{2}|20[0-4][0-9]");
  private static final Pattern LEADING_ZERO = Pattern.compile("0[0-9]+.*");
  private static final Pattern GROUP_BEFORE = Pattern.compile("[0-9][\\s-]$");
  private static final Pattern GROUP_AFTER = Pattern.compile("^[\\s-][0-9]{2,}(?![0-9]*,)");
  private static final Pattern GLUED = Pattern.compile("^(?:[/:#@_]|\\.[\\p{L}\\p{N}]|,[0-9])");
  private static final Set<String> NOT_BEFORE_ONE =
      Set.of(
          "no", "any", "every", "this", "that", "the", "which", "each", "another", "was", "is",
          "as", "like", "anti");

  private Distractors() {}

  /// Whether the number is a name, a place in a list or part of a longer code.
  static boolean isCode(String before, String number, String after) {
    boolean grouped = GROUP_BEFORE.matcher(before).find() || GROUP_AFTER.matcher(after).find();
    return GLUED.matcher(after).find()
        || LEADING_ZERO.matcher(number).matches()
        || Character.isDigit(number.charAt(0)) && grouped
        || Designations.isName(lastWord(before)) && !isEndOfClause(before);
  }

  private static boolean isEndOfClause(String before) {
    return before.stripTrailing().endsWith(",");
  }

  static boolean isYear(String number, boolean counts) {
    return !counts && YEAR.matcher(number).matches();
  }

  /// Whether "one" stands for a thing or somebody and counts nothing.
  static boolean isPronoun(String before, String after, boolean bounded) {
    if (bounded) {
      return false;
    }
    Matcher next = Pattern.compile("^\\s+(\\p{L}+)").matcher(after);
    boolean idle =
        !next.find()
            || CountedWords.isOf("idle", next.group(1))
            || CountedWords.isOf("stop", next.group(1));
    return idle || NOT_BEFORE_ONE.contains(lastWord(before).toLowerCase(Locale.ROOT));
  }

  static String lastWord(String before) {
    Matcher word = LAST_WORD.matcher(before);
    return word.find() ? word.group(1) : "";
  }
}
