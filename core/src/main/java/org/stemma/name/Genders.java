package org.stemma.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.text.Resource;

/// What titles, given names and nouns tell of somebody being "he" or "she". Where they tell
/// nothing, or two things, nobody knows.
public final class Genders {
  private static final Map<String, String> NOUNS = nouns();

  private Genders() {}

  private static Map<String, String> nouns() {
    Map<String, String> nouns = new HashMap<>();
    for (var row : Resource.rows(Genders.class, "gendered.lexicon")) {
      for (String noun : row.get(1).split(" ")) {
        nouns.put(noun, row.getFirst());
      }
    }
    return nouns;
  }

  /// `m` or `f` of a person with a name: by titles beside it, else by the given name.
  public static Optional<String> of(Entity person) {
    TreeSet<String> told = new TreeSet<>();
    person.roles().forEach(r -> Titles.shared().gender(r.kind()).ifPresent(told::add));
    if (told.isEmpty()) {
      return ofName(person.name());
    }
    return told.size() == 1 ? Optional.of(told.first()) : Optional.empty();
  }

  /// `m` or `f` where the first of several parts of a name tells.
  public static Optional<String> ofName(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? Optional.empty() : Vocabulary.gender(name.substring(0, blank));
  }

  /// `m` or `f` where a noun tells: "woman", "brother", "spokesman".
  public static Optional<String> ofNoun(String noun) {
    return Optional.ofNullable(NOUNS.get(noun));
  }
}
