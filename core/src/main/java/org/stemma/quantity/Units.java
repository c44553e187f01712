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
import org.stemma.quantity.Quantity.Kind;
import org.stemma.text.Resource;

/// What is measured by the words behind a number, read from `units.lexicon`, and the signs before
/// one, read from `currencies.tsv`.
final class Units {
  /// A unit, and how far into the text behind the number its words reach.
  record Found(String unit, int length) {}

  /// What a unit measures, and how much of the base unit it is; 0 where it has none.
  private record Unit(Kind kind, double factor, double shift) {}

  private static final Map<String, Unit> UNITS = new HashMap<>();
  private static final Map<String, String> WORDS = words();
  private static final Map<String, String> SIGNS = signs();
  private static final Pattern BEHIND =
      Pattern.compile(
          "^[\\s\\u00a0-]?(" + alternatives(WORDS) + ")(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  /// A regular expression, without groups, for the sign of a currency before a number.
  static final String SIGN = "(?:" + alternatives(SIGNS) + ")";

  private Units() {}

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (List<String> row : Resource.rows(Units.class, "units.lexicon")) {
      double shift = row.size() > 4 ? Double.parseDouble(row.get(4)) : 0;
      UNITS.put(
          row.get(0), new Unit(Kind.valueOf(row.get(1)), Double.parseDouble(row.get(2)), shift));
      for (String word : row.get(3).split("\\|")) {
        words.put(word.toLowerCase(Locale.ROOT), row.get(0));
      }
    }
    return words;
  }

  private static Map<String, String> signs() {
    Map<String, String> signs = new HashMap<>();
    for (List<String> row : Resource.rows(Units.class, "currencies.tsv")) {
      for (String sign : row.get(1).split(" ")) {
        signs.put(sign.toLowerCase(Locale.ROOT), row.get(0));
      }
    }
    return signs;
  }

  private static String alternatives(Map<String, String> words) {
    return words.keySet().stream()
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  static Optional<Found> behind(String text) {
    Matcher matcher = BEHIND.matcher(text);
    return matcher.find()
        ? Optional.of(
            new Found(
                WORDS.getOrDefault(matcher.group(1).toLowerCase(Locale.ROOT), ""), matcher.end()))
        : Optional.empty();
  }

  /// What the unit measures; a blank one counts.
  static Kind kind(String unit) {
    Unit known = UNITS.get(unit);
    return known != null ? known.kind() : unit.equals("share") ? Kind.SHARE : Kind.COUNT;
  }

  static boolean isOfTime(String unit) {
    return kind(unit) == Kind.DURATION;
  }

  /// A measure in the base unit of its kind.
  static Optional<Range> converted(String unit, Range range) {
    Unit known = UNITS.get(unit);
    return known == null || known.factor() == 0
        ? Optional.empty()
        : Optional.of(range.converted(known.factor(), known.shift()));
  }

  /// The currency of a sign, blank for none.
  static String ofSign(String sign) {
    return SIGNS.getOrDefault(sign.strip().toLowerCase(Locale.ROOT), "");
  }
}
