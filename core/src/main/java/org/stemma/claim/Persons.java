package org.stemma.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.text.Resource;

/// Nouns that mean one person, of `persons.lexicon`.
final class Persons {
  private static final Set<String> NOUNS = read();

  private Persons() {}

  private static Set<String> read() {
    Set<String> nouns = new HashSet<>();
    for (List<String> row : Resource.rows(Persons.class, "persons.lexicon")) {
      nouns.addAll(List.of(row.get(1).split(" ", -1)));
    }
    return Set.copyOf(nouns);
  }

  static boolean contains(String lemma) {
    return NOUNS.contains(lemma);
  }
}
