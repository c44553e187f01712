package org.stemma.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.text.Resource;

/// The classes of words that time expressions are made of, read from `times.lexicon`.
final class TimeWords {
  private static final TimeWords ENGLISH = new TimeWords(Resource.rows(TimeWords.class, "times.lexicon"));

  private final Map<String, List<String>> patterns = new HashMap<>();
  private final Map<String, Map<String, String>> values = new HashMap<>();
  private final Map<String, String> formats = new HashMap<>();

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
    if (value.equals("%s") || value.equals("%02d")) {
      formats.put(kind, value);
      alternatives.add(words);
      return;
    }
    for (String word : words.split("\\|")) {
      values.computeIfAbsent(kind, k -> new HashMap<>()).put(key(word), value);
      alternatives.add(expression(word));
    }
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

  /// One regular expression for the words without which a sentence tells no time.
  String triggers() {
    return List.of("month", "weekday", "unit", "season", "part", "decade", "tens", "often", "holiday", "noon").stream()
        .map(this::pattern)
        .collect(Collectors.joining("|"))
        + "|today|tonight|yesterday|tomorrow|now|currently|present|presently|moment|stage|point|time|century|future|past"
        + "|recently|lately|after|before|since|until|eve|following|prior|ahead|weekend|week-end";
  }

  /// What the words found stand for.
  String value(String kind, String found) {
    if (kind.equals("amount")) {
      String words = values.get("number").getOrDefault(key(found), "");
      return words.isEmpty() ? found.replace(",", "") : words;
    }
    String format = formats.getOrDefault(kind, "");
    if (format.equals("%02d")) {
      return String.format(Locale.ROOT, "%02d", Integer.parseInt(found));
    }
    return format.isEmpty() ? values.get(kind).getOrDefault(key(found), "") : found.replace(",", "");
  }
}
