package org.stemma.witness;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Tells whether two printed names may be spellings of one, or one a part of the other: every
/// word of the shorter is nearly a word of the longer.
final class Alike {
  private static final int SHORT = 5;

  private Alike() {}

  static boolean areNames(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    return a.size() <= b.size() ? isIn(a, b) : isIn(b, a);
  }

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}]+", -1));
  }

  private static boolean isIn(List<String> shorter, List<String> longer) {
    return shorter.stream().allMatch(s -> longer.stream().anyMatch(l -> areNear(s, l)));
  }

  /// Whether few letters tell two words apart: one of the first five, two of a longer word.
  private static boolean areNear(String one, String other) {
    int most = Math.min(one.length(), other.length()) <= SHORT ? 1 : 2;
    return one.length() > 2 && other.length() > 2 && distance(one, other) <= most;
  }

  /// Letters to put in, leave out or exchange (Levenshtein 1966).
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int next = Math.min(diagonal + same, 1 + Math.min(row[j], row[j - 1]));
        diagonal = row[j];
        row[j] = next;
      }
    }
    return row[other.length()];
  }
}
