package org.stemma.witness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.attribution.Origin;
import org.stemma.text.Resource;

/// The words in which houses of news are described, from `houses.lexicon`.
final class HouseWords {
  private static final Map<String, String> WORDS = read();

  private HouseWords() {}

  private static Map<String, String> read() {
    Map<String, String> words = new HashMap<>();
    for (List<String> row : Resource.rows(HouseWords.class, "houses.lexicon")) {
      words.put(row.getFirst(), row.getLast());
    }
    return words;
  }

  /// The words of the names of houses.
  static Set<String> of(Collection<String> houses) {
    Set<String> words = new HashSet<>();
    houses.forEach(h -> words.addAll(Origin.house(h).words()));
    return words;
  }

  /// Whether a description is of a house of news: "the state news agency", "Norpress agency".
  ///
  /// @param named the words of the names of the story's houses
  static boolean describe(String description, Set<String> named) {
    Set<String> words = Origin.house(description).words();
    boolean byName = words.stream().anyMatch(w -> named.contains(w) && !WORDS.containsKey(w));
    return words.stream().allMatch(w -> WORDS.containsKey(w) || named.contains(w))
        && words.stream().anyMatch(w -> isHouse(w, byName));
  }

  /// The name without words before and behind it that only say what it is: "Norpress" of "Norpress
  /// news agency"; the whole where nothing else would be left.
  static String bare(String name) {
    List<String> words = new ArrayList<>(List.of(name.strip().split(" +", -1)));
    while (!words.isEmpty() && isDescription(words.getLast())) {
      words.removeLast();
    }
    while (!words.isEmpty() && isDescription(words.getFirst())) {
      words.removeFirst();
    }
    return words.isEmpty() ? name : String.join(" ", words);
  }

  /// Names are capitalised: "News" is part of one.
  private static boolean isDescription(String word) {
    return WORDS.containsKey(word) || word.equals("the");
  }

  private static boolean isHouse(String word, boolean named) {
    String kind = WORDS.getOrDefault(word, "");
    return kind.equals("house") || named && kind.equals("with a name");
  }
}
