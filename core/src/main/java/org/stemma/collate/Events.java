package org.stemma.collate;

import java.util.Optional;
import java.util.Set;
import org.stemma.language.Token;

/// What a word says happens, as a class: `flee`, `escaped` and `flight` are all `leave`.
public final class Events {
  /// Classes so general that two clauses having one says nothing about their being one event.
  private static final Set<String> GENERAL =
      Set.of(
          "say",
          "begin",
          "end",
          "use",
          "see",
          "hear",
          "believe",
          "continue",
          "help",
          "lead",
          "receive",
          "find",
          "expect",
          "hope",
          "plan",
          "warn",
          "confirm",
          "ask",
          "bring",
          "cause",
          "promise",
          "decide");

  private Events() {}

  public static Optional<String> of(Token token) {
    return Synonyms.eventOf(token).filter(e -> !GENERAL.contains(e));
  }

  /// The comparison key of a word that is no name.
  public static String keyOf(Token token) {
    return Synonyms.classOf(token).map(c -> "@" + c).orElseGet(() -> Stem.of(token));
  }
}
