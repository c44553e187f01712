package org.stemma.edition;

import java.util.Locale;

/// How words are put: enum names as the format spells them, counts with their nouns, cuts at a
/// word.
final class Wording {
  private Wording() {}

  /// `DATE_DISPUTE` as `date-dispute`.
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The words on one line, single spaces between them.
  static String oneLine(String words) {
    return words.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  /// As much as fits the width, cut at a word with `…`.
  static String cut(String words, int width) {
    return Columns.width(words) <= width ? words : head(words, width - 1).stripTrailing() + "…";
  }

  /// The whole words that fit the width; only a word of more than half the width is broken.
  static String head(String words, int width) {
    String head = Columns.head(words, Math.max(0, width));
    if (head.length() == words.length() || words.charAt(head.length()) == ' ') {
      return head;
    }
    int space = head.lastIndexOf(' ');
    boolean isShort = head.length() - space <= Math.max(16, head.length() / 2);
    return isShort ? head.substring(0, space + 1) : head;
  }

  /// `1 report`, `5 reports`.
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /// The first letter as a capital.
  static String sentence(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /// The first `limit` code points.
  static String first(String words, int limit) {
    return words.codePointCount(0, words.length()) <= limit
        ? words
        : words.substring(0, words.offsetByCodePoints(0, limit));
  }
}
