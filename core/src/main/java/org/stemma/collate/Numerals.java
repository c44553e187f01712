package org.stemma.collate;

import java.util.List;
import java.util.Optional;

/// Number words and digits under one spelling.
final class Numerals {
  private static final List<String> SMALL =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Numerals() {}

  /// The number a word is, in digits without grouping; empty for words that are none, and for
  /// "one".
  static Optional<String> value(String word) {
    int small = SMALL.indexOf(word);
    if (small > 1) {
      return Optional.of(Integer.toString(small));
    }
    String digits = word.replace(",", "");
    return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(digits)
        : Optional.empty();
  }
}
