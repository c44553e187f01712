package org.stemma.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A person's name in its parts: given names, and the surname with the particles that belong to it.
///
/// @param given all words before the surname, "Abu X" and "Abd al-X" as one
/// @param last the last word, folded, with its article
record PersonName(List<String> given, String last) {
  private static final Set<String> JOINING =
      Set.of("abu", "abd", "abdul", "abdel", "abdal", "umm", "um");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  PersonName {
    given = List.copyOf(given);
  }

  static PersonName of(String printed) {
    List<String> words = new ArrayList<>();
    for (String word : Spelling.fold(printed).replaceAll("[,.]", " ").strip().split("\\s+")) {
      if (!SUFFIXES.contains(word)) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      return new PersonName(List.of(), Spelling.fold(printed));
    }
    List<String> joined = joined(words);
    List<String> given = new ArrayList<>(joined.subList(0, joined.size() - 1));
    while (!given.isEmpty()
        && Segmentation.PARTICLES.contains(given.getLast())
        && (given.size() > 1 || !Vocabulary.isGiven(given.getLast()))) {
      given.removeLast();
    }
    return new PersonName(given, joined.getLast());
  }

  private static List<String> joined(List<String> words) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean joins = JOINING.contains(words.get(i)) && i + 1 < words.size();
      joined.add(joins ? words.get(i) + Spelling.bare(words.get(i + 1)) : words.get(i));
      i += joins ? 1 : 0;
    }
    return joined;
  }

  /// The last word without article and particles.
  String surname() {
    return Spelling.bare(last);
  }

  boolean isBare() {
    return given.isEmpty();
  }

  /// The first given name; blank for a bare surname.
  String first() {
    return given.isEmpty() ? "" : given.getFirst();
  }

  /// The names between first name and surname.
  List<String> middle() {
    return given.size() < 2 ? List.of() : given.subList(1, given.size());
  }
}
