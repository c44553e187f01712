package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.text.Span;

/// Cuts a text into words and signs in the manner of the Penn Treebank, each as printed.
///
/// Contractions are two words (`do n't`, `Iraq 's`), hyphenated words one; quotation marks,
/// brackets and dashes stand
/// alone; the full stop of an abbreviation belongs to it.
final class Tokenizer {
  private static final String APOSTROPHES = "'’‘ʼ`";
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
  private static final Set<String> ENDINGS =
      Set.of(
          "com", "org", "net", "gov", "edu", "co", "uk", "info", "io", "tv", "eu", "us", "ru", "de",
          "fr");

  private final Abbreviations abbreviations;

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  List<Span> tokens(String text, Span part) {
    List<Span> found = new ArrayList<>(part.length() / 5 + 1);
    int at = part.start();
    while (at < part.end()) {
      if (isBlank(text.charAt(at))) {
        at++;
      } else {
        at = next(text, at, part.end(), found);
      }
    }
    return found;
  }

  private int next(String text, int at, int end, List<Span> found) {
    int after = afterAddress(text, at, end);
    if (after < 0 && isWordPart(text, at)) {
      int wordEnd = afterWord(text, at, end);
      wordEnd = withFullStop(text, at, wordEnd, end);
      split(text, at, wordEnd, found);
      return wordEnd;
    }
    if (after < 0) {
      after = afterSign(text, at, end);
    }
    found.add(new Span(at, after));
    return after;
  }

  /// The end of a web address, an e-mail address, a handle or a tag that begins here, or -1.
  private static int afterAddress(String text, int at, int end) {
    char c = text.charAt(at);
    if ((c == '@' || c == '#') && at + 1 < end && isWordPart(text, at + 1)) {
      int i = at + 1;
      while (i < end && (isWordPart(text, i) || text.charAt(i) == '_')) {
        i++;
      }
      return i;
    }
    if (!startsAddress(text, at)) {
      return -1;
    }
    int i = at;
    while (i < end && !isBlank(text.charAt(i)) && "\"“”<>".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    while (i > at && ".,;:!?)]'’".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  private static boolean startsAddress(String text, int at) {
    return text.startsWith("http://", at)
        || text.startsWith("https://", at)
        || text.startsWith("www.", at);
  }

  private static int afterWord(String text, int at, int end) {
    int i = at;
    while (i < end
        && (isWordPart(text, i) || joins(text, i, end))
        && !(i > at && startsAddress(text, i))) {
      i++;
    }
    return i;
  }

  /// Whether the sign at `i` holds the letters or digits on both its sides together.
  private static boolean joins(String text, int i, int end) {
    if (i + 1 >= end || !isWordPart(text, i + 1)) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return switch (text.charAt(i)) {
      case '-', '‑', '\'', '’', 'ʼ', '_' -> isWordPart(text, i - 1);
      case ',', ':', '/' -> digits;
      case '.' -> digits || isDotted(text, i, end) || isAddressDot(text, i, end);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '@' -> Character.isLetterOrDigit(before);
      default -> false;
    };
  }

  /// Whether the stop at `i` stands between single letters: `U.S`, `a.m`.
  private static boolean isDotted(String text, int i, int end) {
    boolean singleBefore =
        Character.isLetter(text.charAt(i - 1)) && (i < 2 || !isWordPart(text, i - 2));
    boolean singleAfter =
        Character.isLetter(text.charAt(i + 1)) && (i + 2 >= end || !isWordPart(text, i + 2));
    return singleBefore && singleAfter;
  }

  private static boolean isAddressDot(String text, int i, int end) {
    if (!Character.isLetterOrDigit(text.charAt(i - 1))
        || !Character.isLowerCase(text.charAt(i + 1))) {
      return false;
    }
    int j = i + 1;
    while (j < end && Character.isLetter(text.charAt(j))) {
      j++;
    }
    return ENDINGS.contains(text.substring(i + 1, j));
  }

  /// The end of the word with the full stop that belongs to it, if one does.
  private int withFullStop(String text, int at, int wordEnd, int end) {
    if (wordEnd >= end || text.charAt(wordEnd) != '.') {
      return wordEnd;
    }
    if (wordEnd + 1 < end && text.charAt(wordEnd + 1) == '.') {
      return wordEnd; // an ellipsis
    }
    String word = text.substring(at, wordEnd);
    return belongs(word, text, wordEnd + 1, end) ? wordEnd + 1 : wordEnd;
  }

  private boolean belongs(String word, String text, int after, int end) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0)) && !word.equals("I") && after < end;
    }
    if (word.indexOf('.') > 0
        && word.charAt(word.length() - 2) == '.'
        && Character.isLetter(word.charAt(0))) {
      return true;
    }
    if (!abbreviations.has(word)) {
      return false;
    }
    return switch (abbreviations.kind(word)) {
      case LEADING -> after < end;
      case CLOSING -> true;
      case NUMBERING -> isNumberNext(text, after, end);
    };
  }

  private static boolean isNumberNext(String text, int after, int end) {
    int i = after;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i < end && Character.isDigit(text.charAt(i));
  }

  /// Adds a word, its contraction as a word of its own.
  private static void split(String text, int at, int end, List<Span> found) {
    int cut = clitic(text.substring(at, end));
    if (cut > 0) {
      found.add(new Span(at, at + cut));
    }
    found.add(new Span(at + cut, end));
  }

  /// Where the contraction of a word begins, 0 without one.
  private static int clitic(String word) {
    int length = word.length();
    if (length > 3 && endsInNot(word)) {
      return length - 3;
    }
    for (int i = Math.max(1, length - 3); i < length - 1; i++) {
      if (isApostrophe(word.charAt(i))
          && CLITICS.contains(word.substring(i + 1).toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return word.equalsIgnoreCase("cannot") ? 3 : 0;
  }

  private static boolean endsInNot(String word) {
    int length = word.length();
    return Character.toLowerCase(word.charAt(length - 3)) == 'n'
        && isApostrophe(word.charAt(length - 2))
        && Character.toLowerCase(word.charAt(length - 1)) == 't';
  }

  private static int afterSign(String text, int at, int end) {
    char c = text.charAt(at);
    if (isApostrophe(c) || c == '.' || c == '-' || c == '!' || c == '?' || c == '—' || c == '–') {
      int run = at;
      while (run < end && text.charAt(run) == c) {
        run++;
      }
      return isApostrophe(c) ? afterApostrophe(text, at, run, end) : run;
    }
    return at + Character.charCount(text.codePointAt(at));
  }

  /// A doubled apostrophe is a quotation mark; one before a clitic or a decade belongs to it.
  private static int afterApostrophe(String text, int at, int run, int end) {
    if (run > at + 1) {
      return at + 2;
    }
    int word = at + 1;
    while (word < end && isWordPart(text, word)) {
      word++;
    }
    String next = text.substring(at + 1, word);
    boolean afterWord = at > 0 && !isBlank(text.charAt(at - 1)) && isClosing(text.charAt(at - 1));
    boolean clitic = afterWord && CLITICS.contains(next);
    boolean decade = next.length() == 3 && Character.isDigit(next.charAt(0)) && next.endsWith("0s");
    return clitic || decade ? word : at + 1;
  }

  private static boolean isClosing(char c) {
    return c == '”' || c == '"' || c == ')' || c == '.';
  }

  static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  private static boolean isWordPart(String text, int i) {
    char c = text.charAt(i);
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT
        || type == Character.SURROGATE
            && Character.isLetterOrDigit(text.codePointAt(c < 0xDC00 ? i : i - 1));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
