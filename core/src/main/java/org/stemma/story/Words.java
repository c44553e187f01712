package org.stemma.story;

import java.util.ArrayList;
import java.util.List;

/// The words and numbers of a text as grouping sees them: letters and digits between everything
/// else. No language engine takes part, so that thousands of texts a second are read.
final class Words {
  /// One word.
  ///
  /// @param opens whether a sentence, a quotation or a line begins with it
  record Word(String text, boolean opens) {
    boolean isNumber() {
      return Character.isDigit(text.charAt(0));
    }

    boolean isCapital() {
      return Character.isUpperCase(text.charAt(0));
    }
  }

  private final String text;
  private int at;

  private Words(String text) {
    this.text = text;
  }

  static List<Word> of(String text) {
    Words words = new Words(text);
    List<Word> found = new ArrayList<>();
    boolean opens = true;
    while (words.at < text.length()) {
      char c = text.charAt(words.at);
      if (Character.isLetterOrDigit(c)) {
        String word = words.next(Character.isDigit(c));
        if (word.length() > 1 || Character.isDigit(c)) {
          found.add(new Word(word, opens));
          opens = false;
        }
      } else {
        opens |= ".!?\n:;\"“”".indexOf(c) >= 0;
        words.at++;
      }
    }
    return found;
  }

  private String next(boolean number) {
    int from = at;
    while (at < text.length() && continues(text.charAt(at), number)) {
      at++;
    }
    int to = at;
    while (!Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    at = to;
    return text.substring(from, to);
  }

  private static boolean continues(char c, boolean number) {
    return number
        ? Character.isDigit(c) || c == ',' || c == '.'
        : Character.isLetter(c) || c == '\'' || c == '’';
  }
}
