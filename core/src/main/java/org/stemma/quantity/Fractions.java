package org.stemma.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts of a whole: "more than half of the 6,000", "two thirds of voters", "one in five".
final class Fractions {
  private static final Map<String, Double> PARTS =
      Map.ofEntries(
          Map.entry("half", 1 / 2.0),
          Map.entry("one half", 1 / 2.0),
          Map.entry("a half", 1 / 2.0),
          Map.entry("a third", 1 / 3.0),
          Map.entry("one third", 1 / 3.0),
          Map.entry("two thirds", 2 / 3.0),
          Map.entry("a quarter", 1 / 4.0),
          Map.entry("one quarter", 1 / 4.0),
          Map.entry("three quarters", 3 / 4.0),
          Map.entry("a fifth", 1 / 5.0),
          Map.entry("one fifth", 1 / 5.0),
          Map.entry("two fifths", 2 / 5.0),
          Map.entry("three fifths", 3 / 5.0),
          Map.entry("four fifths", 4 / 5.0),
          Map.entry("a tenth", 1 / 10.0));

  /// `before`, `part`, and either `of` behind it or `share` in words.
  static final Pattern PATTERN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:(?<before>"
              + Approximations.before()
              + ")\\s+)?(?:(?<part>(?:(?:a|one|two|three|four)[\\s-])?(?:half|thirds?|quarters?|fifths?|tenth))"
              + "(?<of>\\s+of(?:\\s+(?:the|all|its|their|his|her|some))?|\\s+the)"
              + "|(?<some>"
              + Numeral.PATTERN
              + ")\\s+(?:in|out of)(?:\\s+every)?\\s+(?<each>"
              + Numeral.PATTERN
              + "))(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  private Fractions() {}

  /// The share found, 0..1; empty if the words make none.
  static OptionalDouble share(Matcher found) {
    String part = found.group("part");
    if (part != null) {
      Double share = PARTS.get(part.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " "));
      return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
    }
    OptionalDouble some = Numeral.parse(found.group("some"));
    OptionalDouble each = Numeral.parse(found.group("each"));
    boolean share = some.isPresent() && each.isPresent() && some.getAsDouble() < each.getAsDouble();
    boolean round = share && each.getAsDouble() <= 1000;
    return round
        ? OptionalDouble.of(some.getAsDouble() / each.getAsDouble())
        : OptionalDouble.empty();
  }
}
