package org.stemma.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.collate.Events;
import org.stemma.language.Token;
import org.stemma.text.Span;

/// Where a clause says that what it tells is so: "in the market", "at the northern gate". What was
/// counted in a part is not what was counted in the whole.
final class Scopes {
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "inside", "outside", "aboard", "around", "across", "under");
  private static final int REACH = 6;

  private Scopes() {}

  /// The keys of the nouns that name it; days are none.
  static Set<String> of(Proposition p) {
    Set<String> scopes = new TreeSet<>();
    Span clause = p.assertion().where().span();
    List<Token> tokens = p.wording().sentence().within(clause);
    for (int i = 0; i < tokens.size(); i++) {
      if (LOCATIVE.contains(tokens.get(i).word().toLowerCase(java.util.Locale.ROOT))) {
        noun(tokens, i + 1).filter(t -> !isTime(p, t)).map(Events::keyOf).ifPresent(scopes::add);
      }
    }
    return scopes;
  }

  /// The last noun of the run that begins within a few words.
  private static Optional<Token> noun(List<Token> tokens, int from) {
    Optional<Token> found = Optional.empty();
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      Token token = tokens.get(i);
      if (token.isNoun()) {
        found = Optional.of(token);
      } else if (found.isPresent() || token.isVerb() || !token.isWord()) {
        return found;
      }
    }
    return found;
  }

  private static boolean isTime(Proposition p, Token token) {
    return p.times().stream().anyMatch(t -> t.where().span().covers(token.span()));
  }
}
