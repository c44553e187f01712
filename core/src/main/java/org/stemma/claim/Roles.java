package org.stemma.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/// Who does what to whom, around the word that says what happens: from the parse, or from the
/// order of the words where there is none.
final class Roles {
  private static final Set<String> CLAUSAL =
      Set.of("conj", "xcomp", "advcl", "ccomp", "aux", "cop", "auxpass", "aux:pass");

  private Roles() {}

  /// The two sides of what happens, as far as the sentence names them.
  record Sides(Optional<Token> agent, Optional<Token> theme) {}

  /// Who and what stand around a verb, or around the noun of an event.
  ///
  /// @param clause where a subject is looked for first
  static Sides around(Sentence sentence, int head, Span clause) {
    if (!sentence.tokens().get(head).isVerb()) {
      return Owners.around(sentence, head);
    }
    Optional<Token> subject = subject(sentence, head, clause);
    return isPassive(sentence, head)
        ? new Sides(by(sentence, head), subject)
        : new Sides(subject, object(sentence, head));
  }

  /// The subject of a verb: of the parse, through coordination and open complements, or what the
  /// order of the words makes it.
  static Optional<Token> subject(Sentence sentence, int verb, Span clause) {
    if (sentence.isParsed()) {
      return parsed(sentence, verb).or(() -> first(sentence, verb, clause));
    }
    return new Subjects(sentence).of(verb).or(() -> first(sentence, verb, clause));
  }

  private static Optional<Token> parsed(Sentence sentence, int verb) {
    int at = verb;
    for (int hop = 0; hop < 4 && at >= 0; hop++) {
      for (int dependent : sentence.dependents(at)) {
        if (sentence.tokens().get(dependent).relation().startsWith("nsubj")) {
          return Optional.of(relative(sentence, dependent));
        }
      }
      Token token = sentence.tokens().get(at);
      if (token.relation().startsWith("acl")) {
        boolean bare = hop == 0 && token.head() >= 0 && token.tag().matches("VB[GN]");
        return bare ? Optional.of(sentence.tokens().get(token.head())) : Optional.empty();
      }
      Optional<Token> ordered = ordered(sentence, at);
      if (ordered.isPresent()) {
        return ordered;
      }
      at = CLAUSAL.contains(token.relation()) ? token.head() : -1;
    }
    return Optional.empty();
  }

  /// Whom the governing verb makes do it: "told residents to leave".
  private static Optional<Token> ordered(Sentence sentence, int verb) {
    Token token = sentence.tokens().get(verb);
    boolean open = token.relation().equals("xcomp") && token.head() >= 0;
    return open ? objectOf(sentence, token.head()) : Optional.empty();
  }

  /// For "who" and "which" the noun they stand for.
  private static Token relative(Sentence sentence, int subject) {
    Token token = sentence.tokens().get(subject);
    if (!token.tag().startsWith("W")) {
      return token;
    }
    int verb = token.head();
    boolean relative = verb >= 0 && sentence.tokens().get(verb).relation().startsWith("acl");
    int noun = relative ? sentence.tokens().get(verb).head() : -1;
    return noun >= 0 ? sentence.tokens().get(noun) : token;
  }

  /// The head of the clause's first noun phrase, if it comes before the verb.
  private static Optional<Token> first(Sentence sentence, int verb, Span clause) {
    Optional<Token> found = Optional.empty();
    for (int i = 0; i < verb; i++) {
      Token token = sentence.tokens().get(i);
      boolean nominal = token.isNoun() || token.isPronoun() && !token.tag().endsWith("$");
      if (!clause.covers(token.span()) || !nominal && found.isEmpty()) {
        continue;
      }
      if (!nominal) {
        return found;
      }
      found = Optional.of(token);
    }
    return found;
  }

  /// What a verb is done to: its object in the parse or, without one, the last noun of the run of
  /// nouns that follows it.
  static Optional<Token> object(Sentence sentence, int verb) {
    return sentence.isParsed() ? objectOf(sentence, verb) : after(sentence, verb);
  }

  private static Optional<Token> objectOf(Sentence sentence, int verb) {
    return sentence.dependents(verb).stream()
        .map(sentence.tokens()::get)
        .filter(t -> t.relation().equals("obj") || t.relation().equals("dobj"))
        .findFirst();
  }

  /// The last noun of the run of nouns that begins within a few words of a place.
  static Optional<Token> after(Sentence sentence, int place) {
    Optional<Token> found = Optional.empty();
    for (int i = place + 1; i < Math.min(sentence.tokens().size(), place + 7); i++) {
      Token token = sentence.tokens().get(i);
      if (token.isNoun() || found.isEmpty() && token.tag().equals("PRP")) {
        found = Optional.of(token);
      } else if (found.isPresent()
          || token.tag().equals("IN")
          || token.isVerb()
          || !token.isWord()) {
        return found;
      }
    }
    return found;
  }

  /// Who is behind a passive, or behind an event that a noun tells: "by the guards".
  static Optional<Token> by(Sentence sentence, int head) {
    List<Token> tokens = sentence.tokens();
    for (int i = head + 1; i < Math.min(tokens.size(), head + 8); i++) {
      Token token = tokens.get(i);
      if (token.lemma().equals("by") && token.tag().equals("IN")) {
        return after(sentence, i).filter(t -> !isTime(t));
      }
      if (token.isVerb() || token.word().equals(".") || token.word().equals(";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isTime(Token token) {
    return token
        .lemma()
        .toLowerCase(java.util.Locale.ROOT)
        .matches(".*day|week|month|year|night|dawn|noon|midnight|morning|evening");
  }

  /// A participle after a form of "be" or "get", or one that stands behind its noun with "by".
  static boolean isPassive(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    if (!tokens.get(verb).tag().equals("VBN")) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      String lemma = tokens.get(i).lemma();
      if (lemma.equals("be") || lemma.equals("get")) {
        return true;
      }
      if (lemma.equals("have")) {
        return false;
      }
    }
    return verb > 0
        && tokens.get(verb - 1).isNoun()
        && verb + 1 < tokens.size()
        && tokens.get(verb + 1).lemma().equals("by");
  }
}
