package org.stemma.quantity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.text.Resource;

/// What is measured by the words behind a number, read from `units.lexicon`.
final class Units {
  /// A unit, and how far into the text behind the number its words reach.
  record Found(String unit, int length) {}

  private static final Map<String, String> WORDS = words();
  private static final Pattern BEHIND =
      Pattern.compile(
          "^[\\s-]?("
              + WORDS.keySet().stream()
                  .sorted(
                      Comparator.comparingInt(String::length)
                          .reversed()
                          .thenComparing(Comparator.naturalOrder()))
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  private Units() {}

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (List<String> row : Resource.rows(Units.class, "units.lexicon")) {
      for (String word : row.get(1).split("\\|")) {
        words.put(word.toLowerCase(Locale.ROOT), row.get(0));
      }
    }
    return words;
  }

  static Optional<Found> behind(String text) {
    Matcher matcher = BEHIND.matcher(text);
    return matcher.find()
        ? Optional.of(
            new Found(
                WORDS.getOrDefault(matcher.group(1).toLowerCase(Locale.ROOT), ""), matcher.end()))
        : Optional.empty();
  }

  static boolean isOfTime(String unit) {
    return switch (unit) {
      case "second",
          "minute",
          "hour",
          "day",
          "week",
          "fortnight",
          "month",
          "year",
          "decade",
          "century" ->
          true;
      default -> false;
    };
  }

  static String ofSign(String sign) {
    return switch (sign) {
      case "£" -> "gbp";
      case "€" -> "eur";
      case "¥" -> "jpy";
      case "₺" -> "try";
      default -> sign.isBlank() ? "" : "usd";
    };
  }
}
