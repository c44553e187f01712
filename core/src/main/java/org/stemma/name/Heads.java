package org.stemma.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.text.Resource;

/// Words that close or open a name and tell what it names: "... Hospital", "Ministry of ...".
final class Heads {
  private static final Map<String, Entity.Kind> KINDS = new HashMap<>();
  private static final Map<String, Set<String>> LISTS = new HashMap<>();

  static {
    for (List<String> row : Resource.rows(Heads.class, "heads.lexicon")) {
      List<String> words = List.of(row.get(1).split("\\|"));
      if (Set.of("of", "lower", "long", "titular", "business", "opening")
          .contains(row.getFirst())) {
        LISTS.put(row.getFirst(), new HashSet<>(words));
      } else {
        words.forEach(
            w ->
                KINDS.putIfAbsent(w, Entity.Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT))));
      }
    }
  }

  private Heads() {}

  /// What a name closed by the word names.
  static Optional<Entity.Kind> kind(String word) {
    boolean capitals = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
    return Optional.ofNullable(KINDS.get(capitals ? capitalised(word) : word));
  }

  static boolean isHead(String word) {
    return kind(word).isPresent();
  }

  /// Whether the word closes a name in lower case too: "Castle prison".
  static boolean isLowerHead(String word) {
    return LISTS.getOrDefault("lower", Set.of()).contains(word);
  }

  /// Whether the word closes long names in lower case too: "Sea Rescue Investigation branch".
  static boolean isLongLowerHead(String word) {
    return LISTS.getOrDefault("long", Set.of()).contains(word);
  }

  /// Whether the word closes names of companies, which go by their first words too.
  static boolean isBusiness(String word) {
    return LISTS.getOrDefault("business", Set.of()).contains(word);
  }

  /// Whether the word opens names of places: "Mount", "Lake".
  static boolean isPlaceOpener(String word) {
    return LISTS.getOrDefault("opening", Set.of()).contains(word);
  }

  /// Whether "of" or "for" may follow the word within a name.
  static boolean isOpener(String word) {
    return LISTS.getOrDefault("of", Set.of()).contains(word);
  }

  /// Whether the class of titles also opens names of streets, hospitals and schools.
  static boolean isTitular(String title) {
    return LISTS.getOrDefault("titular", Set.of()).contains(title);
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
