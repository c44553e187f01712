package org.stemma.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.text.Resource;

/// The classes of words that time expressions are made of, read from `times.lexicon`.
final class TimeWords {
  private static final String DIGIT = "0";
  private static final int LONGEST_OPENING = 16;
  private static final TimeWords ENGLISH =
      new TimeWords(Resource.rows(TimeWords.class, "times.lexicon"));

  private final Map<String, List<String>> patterns = new HashMap<>();
  private final Map<String, Map<String, String>> values = new HashMap<>();
  private final Map<String, String> formats = new HashMap<>();
  private final Map<String, Set<String>> openings = new HashMap<>();
  private final Map<String, Pattern> numbers = new HashMap<>();

  private TimeWords(List<List<String>> rows) {
    for (List<String> row : rows) {
      add(row.get(0), row.get(1), row.get(2));
    }
  }

  static TimeWords english() {
    return ENGLISH;
  }

  private void add(String kind, String value, String words) {
    List<String> alternatives = patterns.computeIfAbsent(kind, k -> new ArrayList<>());
    if (value.startsWith("%")) {
      formats.put(kind, value);
      alternatives.add(words);
      numbers.put(kind, Pattern.compile(words));
      return;
    }
    for (String word : words.split("\\|")) {
      values.computeIfAbsent(kind, k -> new HashMap<>()).put(key(word), value);
      alternatives.add(expression(word));
      openings.computeIfAbsent(opening(word), w -> new HashSet<>()).add(kind);
    }
  }

  /// The classes of which the text may hold a word: cheap, and never too few.
  Set<String> classesIn(String text) {
    Set<String> classes = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      boolean digit = Character.isDigit(text.charAt(i));
      boolean letter =
          Character.isLetter(text.charAt(i)) && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
      if (digit) {
        addNumbers(text, i, classes);
      } else if (letter) {
        String word = opening(text.substring(i, Math.min(text.length(), i + LONGEST_OPENING)));
        classes.addAll(openings.getOrDefault(word, Set.of()));
        if (word.endsWith("s")) {
          classes.addAll(openings.getOrDefault(word.substring(0, word.length() - 1), Set.of()));
        }
      }
    }
    if (classes.contains("digits") || classes.contains("number")) {
      classes.add("amount");
    }
    return classes;
  }

  /// The classes of numbers that one which begins here may be of.
  private void addNumbers(String text, int from, Set<String> classes) {
    numbers.forEach(
        (kind, pattern) -> {
          Matcher number = pattern.matcher(text).region(from, text.length());
          if (!classes.contains(kind) && number.lookingAt()) {
            classes.add(kind);
          }
        });
    classes.addAll(openings.getOrDefault(DIGIT, Set.of()));
  }

  /// The letters or digits that a word begins with.
  private static String opening(String word) {
    int end = 0;
    while (end < word.length() && Character.isLetterOrDigit(word.charAt(end))) {
      end++;
    }
    return end > 0 && Character.isDigit(word.charAt(0))
        ? DIGIT
        : word.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
  }

  private static String expression(String word) {
    String any = literal(word);
    boolean proper = word.codePoints().anyMatch(Character::isUpperCase);
    return proper ? "(?-i:" + any + "|" + literal(word.toUpperCase(Locale.ROOT)) + ")" : any;
  }

  private static String literal(String word) {
    return Pattern.quote(word).replace(" ", "\\E[\\s\\u00a0]+\\Q");
  }

  /// A regular expression for any word of the class, the longest first.
  String pattern(String kind) {
    if (kind.equals("amount")) {
      return pattern("digits") + "|" + pattern("number");
    }
    List<String> found = patterns.get(kind);
    if (found == null) {
      throw new IllegalStateException("times.lexicon has no class " + kind);
    }
    return found.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|"));
  }

  /// What the words found stand for.
  String value(String kind, String found) {
    if (kind.equals("amount")) {
      String words = values.getOrDefault("number", Map.of()).getOrDefault(key(found), "");
      return words.isEmpty() ? found.replace(",", "") : words;
    }
    String format = formats.getOrDefault(kind, "");
    if (format.endsWith("d")) {
      return String.format(Locale.ROOT, format, Integer.parseInt(found));
    }
    return format.isEmpty()
        ? values.getOrDefault(kind, Map.of()).getOrDefault(key(found), "")
        : found.replace(",", "");
  }
}
