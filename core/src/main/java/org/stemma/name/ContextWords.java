package org.stemma.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.text.Resource;

/// Classes of words that tell something about the names beside them, from `context.lexicon`.
final class ContextWords {
  private static final Map<String, Set<String>> CLASSES = new HashMap<>();

  static {
    for (List<String> row : Resource.rows(ContextWords.class, "context.lexicon")) {
      CLASSES.put(row.getFirst(), Set.of(row.get(1).split("\\|")));
    }
  }

  private ContextWords() {}

  static Set<String> of(String name) {
    return Optional.ofNullable(CLASSES.get(name))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "context.lexicon has no class " + name + "; add a line for it"));
  }
}
