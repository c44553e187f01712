package org.stemma.claim;

import java.util.List;
import java.util.Optional;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/// Who does what a noun tells: "his escape", "the mayor's disappearance", "the escape of the
/// mayor", "the attack by the guards".
final class Owners {
  private Owners() {}

  /// Whose something is, in a clause that is only a noun phrase.
  static Optional<Token> within(Sentence sentence, Span clause) {
    List<Token> tokens = sentence.within(clause);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.tag().equals("PRP$")) {
        return Optional.of(token);
      }
      if (token.tag().equals("POS") && i > 0) {
        return Optional.of(tokens.get(i - 1));
      }
    }
    return Optional.empty();
  }

  /// The agent and the theme of an event that a noun tells.
  static Roles.Sides around(Sentence sentence, int noun) {
    Optional<Token> owner = before(sentence, noun);
    Optional<Token> by = Roles.by(sentence, noun);
    Optional<Token> of = of(sentence, noun);
    if (by.isPresent()) {
      return new Roles.Sides(by, owner.or(() -> of));
    }
    return owner.isPresent()
        ? new Roles.Sides(owner, of)
        : new Roles.Sides(of, of.isPresent() ? Optional.empty() : modifier(sentence, noun));
  }

  /// The possessive before a noun, adjectives and other nouns between.
  private static Optional<Token> before(Sentence sentence, int noun) {
    List<Token> tokens = sentence.tokens();
    for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
      Token token = tokens.get(i);
      if (token.tag().equals("PRP$")) {
        return Optional.of(token);
      }
      if (token.tag().equals("POS") && i > 0) {
        return Optional.of(tokens.get(i - 1));
      }
      if (!token.isNoun() && !token.tag().startsWith("JJ") && !token.tag().equals("CD")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> of(Sentence sentence, int noun) {
    List<Token> tokens = sentence.tokens();
    boolean of = noun + 1 < tokens.size() && tokens.get(noun + 1).lemma().equals("of");
    return of ? Roles.after(sentence, noun + 1) : Optional.empty();
  }

  /// The noun right before: "the bridge collapse".
  private static Optional<Token> modifier(Sentence sentence, int noun) {
    return Optional.of(noun)
        .filter(n -> n > 0)
        .map(n -> sentence.tokens().get(n - 1))
        .filter(Token::isNoun);
  }
}
