package org.stemma.story;

import java.util.List;
import java.util.Locale;

/// Words without their commonest English endings: roughly, quickly, and the same for all forms of
/// most words.
final class Stem {
  private static final List<List<String>> ENDINGS =
      List.of(
          List.of("ies", "y"),
          List.of("sses", "ss"),
          List.of("ing", ""),
          List.of("edly", ""),
          List.of("ed", ""),
          List.of("ly", ""),
          List.of("es", "e"),
          List.of("s", ""));

  private static final int LEAST = 3;

  private Stem() {}

  /// The word in small letters, without a possessive.
  static String plain(String word) {
    String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return small.endsWith("'s") ? small.substring(0, small.length() - 2) : small;
  }

  /// What is left of a word in small letters.
  static String of(String word) {
    String stem = word;
    for (List<String> ending : ENDINGS) {
      String old = ending.getFirst();
      if (stem.endsWith(old) && stem.length() - old.length() >= LEAST && !stem.endsWith("ss")) {
        stem = stem.substring(0, stem.length() - old.length()) + ending.getLast();
        break;
      }
    }
    return stem.endsWith("e") && stem.length() > LEAST + 1
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }
}
