package org.stemma.claim;

import java.util.List;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/// Finds the word that heads a stretch of a sentence: its verb, else the last noun before a
/// preposition or a comma.
final class Heads {
  private static final Set<String> LIGHT = Set.of("be", "have", "do", "get");
  private static final Set<String> ENDS = Set.of("IN", "WP", "WDT", "WRB", ",", ":", "-LRB-");

  private Heads() {}

  static Token of(Sentence sentence, Span part) {
    List<Token> within = sentence.tokens().stream().filter(t -> t.span().overlaps(part)).toList();
    for (Token token : within) {
      boolean full = token.isVerb() && !token.tag().equals("MD") && !LIGHT.contains(token.lemma());
      if (full && !isBefore(within, token)) {
        return token;
      }
    }
    return noun(within);
  }

  /// A participle before a noun is part of the phrase: "the injured man".
  private static boolean isBefore(List<Token> within, Token verb) {
    int next = within.indexOf(verb) + 1;
    boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBG");
    return participle
        && next < within.size()
        && (within.get(next).isNoun() || within.getFirst().tag().equals("DT"));
  }

  private static Token noun(List<Token> within) {
    Token found = within.getLast();
    boolean begun = false;
    for (Token token : within) {
      if (begun && ENDS.contains(token.tag())) {
        return found;
      }
      if (token.isNoun() || token.isPronoun() && !begun || token.tag().equals("CD") && !begun) {
        found = token;
        begun = true;
      }
    }
    return found;
  }
}
