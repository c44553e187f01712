package org.stemma.collate;

import java.util.HashMap;
import java.util.Map;
import org.stemma.name.Entity;
import org.stemma.name.Names;

/// Keys of entities that stay what they are when a report comes: what each is called. Of several
/// that are called the same, each has its own.
final class EntityKeys {
  private static final String NAME = "E";

  private final Map<String, String> keys = new HashMap<>();

  EntityKeys(Names names) {
    Map<String, Integer> namesakes = new HashMap<>();
    for (Entity entity : names.entities()) {
      int number = namesakes.merge(entity.name(), 1, Integer::sum);
      String key = NAME + entity.name();
      keys.put(entity.id().toString(), number == 1 ? key : key + "~" + number);
    }
  }

  /// The key of an entity by its id.
  String of(String entity) {
    return keys.getOrDefault(entity, entity);
  }

  /// A term under that key.
  Term of(Term term) {
    return term.isName()
        ? new Term(of(term.key()), term.span(), term.word(), term.quoted(), term.weight())
        : term;
  }
}
