package org.stemma.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.language.Token;

/// Tells whether a clause is a whole sentence by itself: with a verb, with its subject, and not
/// hanging on what stands before it ("which have gone round", "and took the ledger").
final class Wholes {
  private static final Set<String> SUBORDINATING =
      Set.of("that", "because", "if", "although", "though", "whether", "unless", "than");

  private Wholes() {}

  static boolean isWhole(Proposition p) {
    List<Token> words =
        p.wording().sentence().within(p.assertion().where().span()).stream()
            .filter(Token::isWord)
            .toList();
    return !words.isEmpty()
        && words.stream().anyMatch(Token::isVerb)
        && !isDependent(words.getFirst())
        && !p.beginsWithVerb();
  }

  private static boolean isDependent(Token first) {
    return first.tag().equals("TO")
        || first.tag().equals("CC")
        || first.tag().startsWith("W")
        || SUBORDINATING.contains(first.word().toLowerCase(Locale.ROOT));
  }
}
