package org.stemma.collate;

import java.util.Set;
import org.stemma.language.Token;

/// Words that carry no content of their own: closed classes by tag, and the commonest verbs.
final class Stopwords {
  private static final Set<String> VERBS =
      Set.of(
          "be", "have", "do", "get", "go", "make", "say", "tell", "add", "take", "put", "give",
          "come", "let", "'s", "s");
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "dr", "mr.", "mrs.", "ms.", "dr.");

  private static final Set<String> CLOSED_TAGS =
      Set.of(
          "DT", "IN", "CC", "TO", "MD", "PRP", "PRP$", "WDT", "WP", "WP$", "WRB", "EX", "PDT",
          "POS", "RP", "UH", "SYM");

  private Stopwords() {}

  static boolean contains(String word, Token token) {
    return CLOSED_TAGS.contains(token.tag())
        || word.length() < 2
        || TITLES.contains(word)
        || VERBS.contains(token.lemma());
  }
}
