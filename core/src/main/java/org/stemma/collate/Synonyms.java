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
      Optional<String> found = member(kind, lemma);
      if (found.isPresent()) {
        return found;
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
    return member(kind, token.lemma().toLowerCase(java.util.Locale.ROOT));
  }

  /// The class of a lemma or, for a participle that was taken for its own lemma, of its verb.
  private static Optional<String> member(String kind, String lemma) {
    Map<String, String> members = INSTANCE.classByKind.getOrDefault(kind, Map.of());
    String stem =
        lemma.endsWith("ing") && lemma.length() > 5
            ? lemma.substring(0, lemma.length() - 3)
            : lemma;
    return Optional.ofNullable(members.get(lemma))
        .or(() -> Optional.ofNullable(members.get(stem)))
        .or(() -> Optional.ofNullable(members.get(stem + "e")));
  }

  private static List<String> order(Token token) {
    if (token.isVerb()) {
      return List.of("event", "quality");
    }
    return token.isNoun()
        ? List.of("thing", "event", "quality")
        : List.of("state", "quality", "event", "thing");
  }
}
