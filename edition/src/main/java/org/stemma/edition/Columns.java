package org.stemma.edition;

import java.util.Arrays;

/// How many columns of a terminal a text takes, wide and combining characters reckoned.
final class Columns {
  /// Characters of two columns: East Asian scripts, full-width forms, pictures.
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0x1F300, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  private Columns() {}

  static int width(String words) {
    return words.codePoints().map(Columns::of).sum();
  }

  /// The longest beginning that fits.
  static String head(String words, int width) {
    int used = 0;
    int end = 0;
    while (end < words.length()) {
      int codePoint = words.codePointAt(end);
      used += of(codePoint);
      if (used > width) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return words.substring(0, end);
  }

  static String pad(String words, int width) {
    return words + " ".repeat(Math.max(0, width - width(words)));
  }

  static String padLeft(String words, int width) {
    return " ".repeat(Math.max(0, width - width(words))) + words;
  }

  private static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> codePoint >= 0x1100 && isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    return Arrays.stream(WIDE).anyMatch(range -> range[0] <= codePoint && codePoint <= range[1]);
  }
}
