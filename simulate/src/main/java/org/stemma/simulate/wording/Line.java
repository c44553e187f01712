package org.stemma.simulate.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A sentence in the making: tokens and marks, with commas, capitals and quotation marks set as
/// newspapers set them.
final class Line {
  private final List<Token> tokens = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final boolean curly;
  private boolean comma;
  private boolean capital;
  private boolean tight = true;

  /// @param curly whether quotation marks and apostrophes are curly
  Line(boolean curly) {
    this.curly = curly;
  }

  /// The index that the next word will have.
  int here() {
    if (comma) {
      comma = false;
      tokens.add(new Token(",", false, ""));
    }
    return tokens.size();
  }

  /// The index after the last word.
  int end() {
    return tokens.size();
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  /// Whether the word was the last.
  boolean follows(String word) {
    return !tokens.isEmpty() && tokens.getLast().text().equals(word);
  }

  /// Whether the next word opens a sentence.
  boolean isAtStart() {
    return capital;
  }

  void mark(Mark mark) {
    if (mark.to() > mark.from()) {
      marks.add(mark);
    }
  }

  void capital() {
    capital = true;
  }

  /// Words with blanks between them.
  void words(String text, String slot) {
    int begin = 0;
    while (begin < text.length()) {
      int blank = text.indexOf(' ', begin);
      int end = blank < 0 ? text.length() : blank;
      if (end > begin) {
        word(text.substring(begin, end), slot);
      }
      begin = end + 1;
    }
  }

  private void word(String word, String slot) {
    if (word.length() > 1 && word.endsWith(",")) {
      add(word.substring(0, word.length() - 1), slot);
      comma();
    } else {
      add(word, slot);
    }
  }

  private void add(String word, String slot) {
    here();
    String printed = curly ? word.replace('\'', '’') : word;
    tokens.add(new Token(capital ? capitalised(printed) : printed, !tight, slot));
    capital = false;
    tight = false;
  }

  /// A word part that follows without a blank: "'s".
  void glued(String part, String slot) {
    boolean hissing = part.equals("'s") && !tokens.isEmpty() && isPlural(tokens.getLast().text());
    String printed = hissing ? "'" : part;
    tokens.add(new Token(curly ? printed.replace('\'', '’') : printed, false, slot));
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") && Character.isLowerCase(word.charAt(0));
  }

  /// A comma, instead of a full stop if one stands there.
  void comma() {
    if (!tokens.isEmpty() && tokens.getLast().text().equals(".")) {
      tokens.removeLast();
      capital = false;
    }
    comma = !tokens.isEmpty() && !tight && "?!,;:.—".indexOf(last()) < 0;
  }

  void stop(String mark) {
    comma = false;
    if (!tokens.isEmpty() && "?!.".indexOf(last()) >= 0 && mark.equals(".")) {
      return;
    }
    tokens.add(new Token(mark, false, ""));
    capital |= "?!.".contains(mark);
  }

  private char last() {
    String text = tokens.getLast().text();
    return text.charAt(text.length() - 1);
  }

  /// Whether the last words end a sentence, inside a closing quotation mark if need be.
  boolean isClosed() {
    if (tokens.isEmpty()) {
      return false;
    }
    boolean quoted = last() == '”' || last() == '"';
    char end = last();
    if (quoted && tokens.size() > 1) {
      String before = tokens.get(tokens.size() - 2).text();
      end = before.charAt(before.length() - 1);
    }
    return "?!.".indexOf(end) >= 0;
  }

  void openQuote() {
    here();
    tokens.add(new Token(curly ? "“" : "\"", !tight, ""));
    tight = true;
  }

  /// @param whole whether a sentence is quoted, so that the comma after it stands inside
  void closeQuote(boolean whole) {
    if (whole) {
      here();
      capital = false;
    }
    tokens.add(new Token(curly ? "”" : "\"", false, ""));
    tight = false;
  }

  /// The last comma goes, for what it closed is followed by nothing.
  void noComma() {
    comma = false;
  }

  static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  Worded worded() {
    return new Worded(tokens, marks);
  }
}
