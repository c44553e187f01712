package org.stemma.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a story writes its words: with a capital where only names have one, or small.
final class Usage {
  private final Map<String, Integer> capitals = new HashMap<>();
  private final Map<String, Integer> small = new HashMap<>();
  private final Set<String> pairs = new HashSet<>();

  /// Counts a sentence, unless it capitalises everything.
  void count(List<Word> words) {
    if (isTitleCase(words)) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!word.isLetters()) {
        continue;
      }
      if (!word.isCapitalised()) {
        small.merge(word.lower(), 1, Integer::sum);
      } else if (!word.opens()) {
        capitals.merge(word.lower(), 1, Integer::sum);
        if (i + 1 < words.size() && words.get(i + 1).isCapitalised()) {
          pairs.add(word.lower() + " " + words.get(i + 1).lower());
        }
      }
    }
  }

  /// Whether the story capitalises the word within sentences, and mostly so.
  boolean isName(Word word) {
    return capitals.getOrDefault(word.lower(), 0) > small.getOrDefault(word.lower(), 0);
  }

  boolean isSmall(Word word) {
    return small.containsKey(word.lower());
  }

  boolean isNamePair(Word first, Word second) {
    return pairs.contains(first.lower() + " " + second.lower());
  }

  /// Whether the sentence is a headline that gives capitals to most of its words.
  static boolean isTitleCase(List<Word> words) {
    long all = words.stream().filter(w -> w.isLetters() && w.text().length() > 3).count();
    long capitals =
        words.stream()
            .filter(w -> w.isLetters() && w.text().length() > 3 && w.isCapitalised())
            .count();
    long common =
        words.stream()
            .filter(
                w -> w.isCapitalised() && w.text().length() > 3 && Vocabulary.isCommon(w.text()))
            .count();
    return all >= 4 && capitals >= .9 * all && common >= 2;
  }
}
