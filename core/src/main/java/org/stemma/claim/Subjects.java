package org.stemma.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/// Subjects by the order of words alone: back from the verb over its helpers to the noun phrase
/// before it, over what is put in between commas, through "who", "and" and "to".
final class Subjects {
  private static final int HOPS = 4;
  private static final Set<String> HELPERS = Set.of("be", "have", "do", "get");
  private static final Set<String> PHRASE = Set.of("DT", "CD", "PRP$", "POS", "PDT", "$");
  private static final Set<String> SPEECH = Set.of("”", "“", "\"", "''", "``");

  private final List<Token> tokens;

  Subjects(Sentence sentence) {
    this.tokens = sentence.tokens();
  }

  Optional<Token> of(int verb) {
    return of(verb, HOPS).map(tokens::get);
  }

  private Optional<Integer> of(int verb, int hops) {
    int at = verb - 1;
    boolean infinitive = false;
    while (at >= 0 && isHelper(tokens.get(at))) {
      infinitive |= tokens.get(at).tag().equals("TO");
      at--;
    }
    if (at < 0 || hops == 0) {
      return Optional.empty();
    }
    Token before = tokens.get(at);
    if (before.tag().equals("WP") || before.tag().equals("WDT")) {
      return noun(at - 1);
    }
    if (before.tag().equals("CC")) {
      return verbBefore(at).flatMap(v -> of(v, hops - 1));
    }
    if (infinitive && !isNominal(before)) {
      return verbBefore(at + 1).flatMap(v -> of(v, hops - 1));
    }
    return before.word().equals(",") ? aside(at) : phrase(at);
  }

  /// Whether it stands between a verb and its subject: "has", "will", "not", "reportedly", "to".
  private static boolean isHelper(Token token) {
    String tag = token.tag();
    return tag.equals("MD")
        || tag.equals("TO")
        || tag.startsWith("RB")
        || token.isVerb() && HELPERS.contains(token.lemma());
  }

  private static boolean isNominal(Token token) {
    return token.isNoun() || token.tag().equals("PRP");
  }

  /// The nearest verb before, nothing but one clause between.
  private Optional<Integer> verbBefore(int place) {
    for (int i = place - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.isVerb() && !token.tag().equals("MD")) {
        return Optional.of(i);
      }
      if (SPEECH.contains(token.word()) || token.word().equals(";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The noun before a comma, or, where what stands before it is put in between, the noun that
  /// this belongs to.
  private Optional<Integer> aside(int comma) {
    for (int i = comma - 1; i > 0; i--) {
      if (tokens.get(i).word().equals(",")) {
        return phrase(i - 1);
      }
      if (SPEECH.contains(tokens.get(i).word())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The noun that "who" or "which" follows.
  private Optional<Integer> noun(int place) {
    int at = place;
    while (at >= 0 && (tokens.get(at).word().equals(",") || tokens.get(at).tag().equals("IN"))) {
      at--;
    }
    return Optional.of(at).filter(i -> i >= 0 && isNominal(tokens.get(i)));
  }

  /// The head of the noun phrase that ends at a place: of "the leader of the group" the leader.
  private Optional<Integer> phrase(int end) {
    if (!isNominal(tokens.get(end))) {
      return Optional.empty();
    }
    int start = end;
    while (start > 0 && isOfPhrase(tokens.get(start - 1))) {
      start--;
    }
    boolean governed =
        start > 1 && tokens.get(start - 1).tag().equals("IN") && !isThat(tokens.get(start - 1));
    if (!governed) {
      return Optional.of(end);
    }
    return isNominal(tokens.get(start - 2)) ? phrase(start - 2) : Optional.empty();
  }

  private static boolean isThat(Token token) {
    return Set.of("that", "if", "as", "because", "while", "after", "before", "since", "until")
        .contains(token.lemma());
  }

  private static boolean isOfPhrase(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("VBN")
        || PHRASE.contains(token.tag());
  }
}
