package org.stemma.intake;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What of a page or XML document would cost more memory than it can be worth, found before it is
/// parsed.
final class Markup {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LONG_ATTRIBUTE = 1_000;
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(?<=\\s)(?:class|id|role)\\s{0,9}=\\s{0,9}(?:\"[^\"<>]{"
              + LONG_ATTRIBUTE
              + ",}+\"|'[^'<>]{"
              + LONG_ATTRIBUTE
              + ",}+')");

  private Markup() {}

  /// Why a text has too much markup to be read, if it has.
  static Optional<String> unfit(String text, Limits limits) {
    long tags = 0;
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      boolean tag = i + 1 < text.length() && isLetter(text.charAt(i + 1));
      tags += tag ? 1 : 0;
    }
    return tags <= limits.tags()
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "has %,d tags, and a page or feed may have %,d; give the article alone",
                tags,
                limits.tags()));
  }

  /// The text with the signs that Windows-1252 has where Unicode has control characters.
  static String printable(String text) {
    if (text.chars().noneMatch(c -> c >= 0x80 && c <= 0x9f)) {
      return text;
    }
    StringBuilder printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c >= 0x80 && c <= 0x9f;
      printable.append(control ? new String(new byte[] {(byte) c}, WINDOWS) : String.valueOf(c));
    }
    return printable.toString();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /// The page without class names and ids that are longer than any that mean something.
  static String tamed(String html) {
    return NAMES.matcher(html).replaceAll("");
  }
}
