package org.stemma.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.text.Resource;

/// What single words say about being a name: everyday words, adjectives of peoples and faiths, given names.
final class Vocabulary {
  private static final Set<String> COMMON = words("common.lexicon");
  private static final Set<String> ADJECTIVES = words("adjectives.lexicon");
  private static final Map<String, String> GIVEN = given();

  private Vocabulary() {}

  /// Whether English uses the word, in any of its usual forms, for something other than a name.
  static boolean isCommon(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("n't$|'(?:ve|re|ll|d|m|s)$", "");
    return COMMON.contains(lower) || bases(lower).stream().anyMatch(COMMON::contains);
  }

  private static List<String> bases(String word) {
    return List.of(
        word.replaceFirst("s$", ""),
        word.replaceFirst("es$", ""),
        word.replaceFirst("ie[sd]$", "y"),
        word.replaceFirst("ed$", ""),
        word.replaceFirst("d$", ""),
        word.replaceFirst("(.)\\1(?:ed|ing)$", "$1"),
        word.replaceFirst("ing$", ""),
        word.replaceFirst("ing$", "e"),
        word.replaceFirst("ly$", ""),
        word.replaceFirst("er$|ers$", ""),
        word.replaceFirst("r$|rs$", ""));
  }

  /// Whether it is capitalised by custom and names nobody: "Sunni", "Tuesday".
  static boolean isAdjective(String word) {
    return ADJECTIVES.contains(word) || ADJECTIVES.contains(word.replace('’', '\''));
  }

  static boolean isGiven(String word) {
    return GIVEN.containsKey(Spelling.fold(word)) || Spelling.fold(word).matches("abd(?:u|e)?[lr]\\p{L}{3,}");
  }

  /// `m` or `f` where a given name tells.
  static Optional<String> gender(String given) {
    return Optional.ofNullable(GIVEN.get(Spelling.fold(given))).filter(g -> !g.equals("x"));
  }

  private static Set<String> words(String resource) {
    Set<String> words = new HashSet<>();
    for (String line : Resource.lines(Vocabulary.class, resource)) {
      words.addAll(List.of(line.split("\\s+")));
    }
    return words;
  }

  private static Map<String, String> given() {
    Map<String, String> given = new HashMap<>();
    for (List<String> row : Resource.rows(Vocabulary.class, "given.lexicon")) {
      for (String name : row.get(1).split(" ")) {
        given.merge(Spelling.fold(name), row.getFirst(), (a, b) -> a.equals(b) ? a : "x");
      }
    }
    return given;
  }
}
