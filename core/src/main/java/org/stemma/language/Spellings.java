package org.stemma.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which words of a report occur in small letters, and which with a capital where no sentence
/// begins: it tells
/// whether the first word of a sentence is a name.
record Spellings(Set<String> small, Set<String> large) {
  static Spellings of(List<List<String>> sentences) {
    Set<String> small = new HashSet<>();
    Set<String> large = new HashSet<>();
    for (List<String> words : sentences) {
      boolean title = isTitle(words);
      for (int i = 0; i < words.size(); i++) {
        char first = words.get(i).charAt(0);
        if (Character.isLowerCase(first)) {
          small.add(words.get(i));
        } else if (Character.isUpperCase(first) && !title && i > 0 && isLetter(words.get(i - 1))) {
          large.add(words.get(i).toLowerCase(Locale.ROOT));
        }
      }
    }
    return new Spellings(small, large);
  }

  private static boolean isLetter(String word) {
    return Character.isLetter(word.charAt(0));
  }

  /// Whether nearly every longer word is capitalised, as in headlines.
  static boolean isTitle(List<String> words) {
    int large = 0;
    int all = 0;
    for (String word : words) {
      if (word.length() > 3 && isLetter(word)) {
        all++;
        large += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return all > 2 && large >= 0.8 * all;
  }
}
