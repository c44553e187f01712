package org.stemma.quantity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.text.Resource;

/// What "more than", "nearly" or "dozens" let the reader conclude, read from two visible tables.
final class Approximations {
  private static final String OPEN = "open";
  private static final Map<String, List<String>> BEFORE = table("approximations.tsv");
  private static final Map<String, List<String>> VAGUE = table("vague.tsv");

  private Approximations() {}

  private static Map<String, List<String>> table(String name) {
    Map<String, List<String>> table = new HashMap<>();
    for (List<String> row : Resource.rows(Approximations.class, name)) {
      for (String words : row.get(0).split("\\|")) {
        table.put(words, row.subList(1, 3));
      }
    }
    return table;
  }

  /// A regular expression for any of the words before a number.
  static String before() {
    return alternatives(BEFORE);
  }

  /// A regular expression for any of the words that count without a number.
  static String vague() {
    return alternatives(VAGUE);
  }

  private static String alternatives(Map<String, List<String>> table) {
    return table.keySet().stream()
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(w -> Pattern.quote(w).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|"));
  }

  private static Optional<List<String>> row(Map<String, List<String>> table, String words) {
    return Optional.ofNullable(
        table.get(words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip()));
  }

  static boolean isExact(String words) {
    return words.isBlank()
        || row(BEFORE, words).filter(r -> r.equals(List.of("1", "1"))).isPresent();
  }

  /// What the words before a number or a range make of it.
  static Range of(String words, double low, double high) {
    return row(BEFORE, words)
        .map(r -> moved(r.get(0), r.get(1), low, high))
        .orElse(Range.of(low, high));
  }

  private static Range moved(String lowRule, String highRule, double low, double high) {
    double from = end(lowRule, low, Double.NEGATIVE_INFINITY);
    double to = end(highRule, high, Double.POSITIVE_INFINITY);
    return new Range(from, to, lowRule.equals("above"), highRule.equals("below"));
  }

  static Range vague(String words) {
    List<String> row = row(VAGUE, words).orElseThrow();
    return Range.of(
        Double.parseDouble(row.get(0)),
        row.get(1).equals(OPEN) ? Double.POSITIVE_INFINITY : Double.parseDouble(row.get(1)));
  }

  private static double end(String rule, double number, double open) {
    boolean whole = number == Math.rint(number);
    return switch (rule) {
      case OPEN -> open;
      case "above", "below" -> number;
      default -> {
        double moved = number * Double.parseDouble(rule);
        yield whole ? Math.rint(moved) : moved;
      }
    };
  }
}
