package org.stemma.name;

import java.util.List;
import java.util.function.IntPredicate;

/// What a title is the title of: "for Water", "of the elite Weir Guard".
final class Complement {
  private static final int ADJECTIVES = 2;

  private Complement() {}

  /// The end of the complement behind the word, or the word itself if there is none.
  ///
  /// @param stops whether something of its own begins at the word, such as a person's name
  static int end(List<Word> words, int from, IntPredicate stops) {
    if (from >= words.size() || !words.get(from).is("of", "for", "to", "at")) {
      return from;
    }
    int at = from + 1;
    int small = 0;
    int end = from;
    while (at < words.size() && !stops.test(at)) {
      Word word = words.get(at);
      if (word.isLetters() && word.isCapitalised()) {
        end = at + 1;
      } else if (!joins(word)) {
        small++;
        if (end > from || small > ADJECTIVES || !word.isLetters()) {
          return end;
        }
      }
      at++;
    }
    return end;
  }

  private static boolean joins(Word word) {
    return word.is("the", "of", "for", "and", "&");
  }
}
