package org.stemma.witness;

import java.util.List;
import java.util.Locale;
import org.stemma.text.EditDistance;

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
    return one.length() > 2 && other.length() > 2 && EditDistance.of(one, other) <= most;
  }
}
