package org.stemma.edition;

import org.stemma.text.Text;

/// The code point at which each UTF-16 position of one text stands, found in constant time.
final class CodePoints {
  private static final int STEP = 64;

  private final String chars;
  /// Code points before every [#STEP]th position; empty where no character needs two units.
  private final int[] before;

  CodePoints(Text text) {
    this.chars = text.chars();
    this.before =
        chars.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? marks(chars) : new int[0];
  }

  int at(int position) {
    if (before.length == 0) {
      return position;
    }
    int mark = position / STEP;
    return before[mark] + pairsAside(mark, position);
  }

  /// Counts low surrogates of whole pairs as nothing, as [String#codePointCount] does.
  private int pairsAside(int mark, int position) {
    int count = 0;
    for (int i = mark * STEP; i < position; i++) {
      count += startsCodePoint(chars, i) ? 1 : 0;
    }
    return count;
  }

  private static int[] marks(String chars) {
    int[] marks = new int[chars.length() / STEP + 1];
    int count = 0;
    for (int i = 0; i <= chars.length(); i++) {
      if (i % STEP == 0) {
        marks[i / STEP] = count;
      }
      count += i < chars.length() && startsCodePoint(chars, i) ? 1 : 0;
    }
    return marks;
  }

  private static boolean startsCodePoint(String chars, int i) {
    return i == 0 || !Character.isSurrogatePair(chars.charAt(i - 1), chars.charAt(i));
  }
}
