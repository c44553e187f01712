package org.stemma.simulate.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.simulate.chance.Chance;

/// The sounds and endings of an invented language, from which its names are made.
///
/// @param parts entries by key, as `languages.lexicon` lists them
/// @param shifts other transliterations of its sounds
record Language(SortedMap<String, List<String>> parts, List<Shift> shifts) {
  private static final List<Language> ALL = read();

  /// A way to write one sound otherwise.
  record Shift(String from, String to) {}

  static List<Language> all() {
    return ALL;
  }

  /// A name of so many syllables before an ending of the key.
  String word(Chance chance, int syllables, String ending) {
    return ended(chance, syllables, pick(chance, ending));
  }

  /// A name of so many syllables before the ending.
  String ended(Chance chance, int syllables, String ending) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      boolean last = i == syllables - 1;
      word.append(pick(chance, "onset")).append(pick(chance, "nucleus"));
      word.append(last ? "" : pick(chance, "coda"));
    }
    return capital(joined(word.toString(), ending));
  }

  boolean has(String key) {
    return parts.containsKey(key);
  }

  List<String> entries(String key) {
    return parts.getOrDefault(key, List.of());
  }

  String pick(Chance chance, String key) {
    String entry = chance.pick(entries(key));
    return entry.equals("_") ? "" : entry;
  }

  private static Language of(SortedMap<String, List<String>> parts) {
    List<Shift> shifts =
        parts.getOrDefault("shift", List.of()).stream()
            .map(s -> new Shift(s.substring(0, s.indexOf('>')), s.substring(s.indexOf('>') + 1)))
            .toList();
    return new Language(parts, shifts);
  }

  /// Stem and ending, without two vowels of a kind or three consonants at the seam.
  private static String joined(String stem, String ending) {
    boolean vowels = isVowel(stem.charAt(stem.length() - 1)) && isVowel(ending.charAt(0));
    return (vowels ? trimmed(stem) : stem) + ending;
  }

  private static String trimmed(String stem) {
    int end = stem.length();
    while (end > 1 && isVowel(stem.charAt(end - 1))) {
      end--;
    }
    return stem.substring(0, end);
  }

  static boolean isVowel(char letter) {
    return "aeiouAEIOU".indexOf(letter) >= 0;
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static List<Language> read() {
    List<Language> languages = new ArrayList<>();
    TreeMap<String, List<String>> parts = new TreeMap<>();
    for (String line : Lines.of("languages.lexicon")) {
      List<String> words = Lines.words(line);
      if (words.getFirst().equals("language") && !parts.isEmpty()) {
        languages.add(of(parts));
        parts = new TreeMap<>();
      }
      parts.put(words.getFirst(), words.subList(1, words.size()));
    }
    languages.add(of(parts));
    return List.copyOf(languages);
  }
}
