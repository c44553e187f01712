package org.stemma.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Numbers in digits and in words: "6,000", "3.5 million", "one hundred and five".
final class Numeral {
  private static final Map<String, Integer> SMALL = small();
  private static final Map<String, Double> SCALES =
      Map.of(
          "hundred",
          1e2,
          "thousand",
          1e3,
          "million",
          1e6,
          "billion",
          1e9,
          "trillion",
          1e12,
          "k",
          1e3,
          "m",
          1e6,
          "mn",
          1e6,
          "bn",
          1e9);
  private static final String WORD =
      SMALL.keySet().stream()
          .sorted((a, b) -> b.length() - a.length())
          .collect(Collectors.joining("|", "(?:", ")"));
  private static final String DIGITS =
      "(?:[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)";
  private static final String SCALE = "(?:hundred|thousand|million|billion|trillion)";

  /// A regular expression, without groups, for one number.
  static final String PATTERN =
      "(?:"
          + DIGITS
          + "(?:[\\s-]?"
          + SCALE
          + "\\b|(?:bn|mn|m|k)\\b)?"
          + "|\\b(?:(?:a|an)\\s(?="
          + SCALE
          + "\\b))?(?:"
          + WORD
          + "|"
          + SCALE
          + ")\\b(?:(?:[\\s-]|\\sand\\s)(?:"
          + WORD
          + "|"
          + SCALE
          + ")\\b)*(?:\\sand\\sa\\shalf\\s"
          + SCALE
          + "\\b)?"
          + "|\\b(?:half|a\\squarter|three\\squarters)\\s(?:of\\s)?an?\\s(?:million|billion|trillion)\\b)";

  private static final Pattern FIGURE = Pattern.compile("[0-9]*\\.?[0-9]+|[0-9]+\\.");
  private static final Pattern PARTS = Pattern.compile("[\\s-]+");
  private static final Pattern PART_OF_SCALE =
      Pattern.compile("(half|a quarter|three quarters)\\s(?:of\\s)?an? (\\w+)");
  private static final Pattern AND_A_HALF = Pattern.compile("(.+) and a half (\\w+)");

  private Numeral() {}

  private static Map<String, Integer> small() {
    Map<String, Integer> words = new TreeMap<>();
    List<String> ones =
        List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    for (int i = 0; i < ones.size(); i++) {
      words.put(ones.get(i), i);
    }
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (int i = 0; i < tens.size(); i++) {
      words.put(tens.get(i), 10 * (i + 2));
    }
    return words;
  }

  /// The number written; empty if the words do not make one ("two six").
  static OptionalDouble parse(String written) {
    String plain = written.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ").strip();
    Matcher part = PART_OF_SCALE.matcher(plain);
    if (part.matches()) {
      double share =
          switch (part.group(1)) {
            case "half" -> 0.5;
            case "a quarter" -> 0.25;
            default -> 0.75;
          };
      return OptionalDouble.of(share * scale(part.group(2)));
    }
    Matcher half = AND_A_HALF.matcher(plain);
    if (half.matches()) {
      OptionalDouble whole = plain(half.group(1));
      return whole.isPresent()
          ? OptionalDouble.of((whole.getAsDouble() + 0.5) * scale(half.group(2)))
          : whole;
    }
    return plain(plain);
  }

  /// By how much the last word multiplies: 1 if it is no word for a scale.
  static double scale(String written) {
    String[] words = PARTS.split(written.toLowerCase(Locale.ROOT).replaceAll("^[0-9.,]+", " "));
    return SCALES.getOrDefault(words.length == 0 ? "" : words[words.length - 1], 1.0);
  }

  private static OptionalDouble plain(String written) {
    String text =
        written
            .toLowerCase(Locale.ROOT)
            .replace(",", "")
            .replaceAll("([0-9])(bn|mn|m|k|hundred|thousand|million|billion|trillion)$", "$1 $2");
    double total = 0;
    double part = 0;
    double last = Double.MAX_VALUE;
    for (String word : PARTS.split(text)) {
      if (word.equals("and") || word.equals("a") || word.equals("an")) {
        continue;
      }
      Double scale = SCALES.get(word);
      if (scale != null) {
        part = (part == 0 ? 1 : part) * scale;
        if (scale >= 1000) {
          total += part;
          part = 0;
        }
        last = Double.MAX_VALUE;
        continue;
      }
      if (!SMALL.containsKey(word) && !FIGURE.matcher(word).matches()) {
        return OptionalDouble.empty();
      }
      double value = SMALL.containsKey(word) ? SMALL.get(word) : Double.parseDouble(word);
      if (value >= last || last < 20) {
        return OptionalDouble.empty();
      }
      part += value;
      last = value;
    }
    return OptionalDouble.of(total + part);
  }
}
