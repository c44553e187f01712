package org.stemma.collate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.language.Token;
import org.stemma.text.Resource;

/// Classes of words that news uses for one another, read from `synonyms.lexicon`.
final class Synonyms {
  private static final Synonyms INSTANCE = new Synonyms();

  private final Map<String, Map<String, String>> classByKind = new HashMap<>();

  private Synonyms() {
    for (List<String> row : Resource.rows(Synonyms.class, "synonyms.lexicon")) {
      Map<String, String> members = classByKind.computeIfAbsent(row.get(1), k -> new HashMap<>());
      for (String member : row.get(2).split(" ")) {
        members.put(member, row.get(0));
      }
    }
  }

  /// The class of a word in its part of speech.
  static Optional<String> classOf(Token token) {
    String lemma = token.lemma().toLowerCase(java.util.Locale.ROOT);
    for (String kind : order(token)) {
      String found = INSTANCE.classByKind.getOrDefault(kind, Map.of()).get(lemma);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /// The class of what happens, if the word says what happens: verbs, and nouns made from them.
  static Optional<String> eventOf(Token token) {
    boolean thing = token.isNoun() && classByKind("thing", token).isPresent();
    boolean happens = token.isVerb() || token.isNoun();
    if (!happens) {
      return classByKind("state", token);
    }
    return thing ? Optional.empty() : classByKind("event", token);
  }

  private static Optional<String> classByKind(String kind, Token token) {
    String lemma = token.lemma().toLowerCase(java.util.Locale.ROOT);
    return Optional.ofNullable(INSTANCE.classByKind.getOrDefault(kind, Map.of()).get(lemma));
  }

  private static List<String> order(Token token) {
    if (token.isVerb()) {
      return List.of("event", "quality");
    }
    return token.isNoun() ? List.of("thing", "event", "quality") : List.of("state", "quality", "event", "thing");
  }
}
