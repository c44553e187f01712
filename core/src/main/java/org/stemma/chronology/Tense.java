package org.stemma.chronology;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Resource;
import org.stemma.text.Span;

/// On which side of its report a time lies, as the verb beside it says.
enum Tense {
  BEHIND,
  AHEAD,
  UNSAID;

  private static final Set<String> AHEAD_WORDS = words("ahead");
  private static final Set<String> BEHIND_WORDS = words("behind");
  private static final Set<String> PERFECT = Set.of("has", "have", "'ve", "’ve", "hasn't", "haven't", "hasn’t", "haven’t");
  private static final int REACH = 14;

  private static Set<String> words(String side) {
    Set<String> words = new HashSet<>();
    for (List<String> row : Resource.rows(Tense.class, "tense.lexicon")) {
      if (row.get(0).equals(side)) {
        words.addAll(List.of(row.get(1).split(" ")));
      }
    }
    return words;
  }

  /// The nearest cue to the left decides; without one, the nearest to the right.
  static Tense of(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    int first = firstFrom(tokens, span.start());
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      Tense tense = of(tokens.get(i));
      if (tense != UNSAID) {
        return tense;
      }
    }
    int after = firstFrom(tokens, span.end());
    for (int i = after; i < Math.min(tokens.size(), after + REACH); i++) {
      Tense tense = of(tokens.get(i));
      if (tense != UNSAID) {
        return tense;
      }
    }
    return UNSAID;
  }

  /// Whether "for four months" reaches up to the report: "has not been seen for four months".
  static boolean isPerfect(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    int first = firstFrom(tokens, span.start());
    return tokens.subList(Math.max(0, first - REACH), first).stream().anyMatch(t -> PERFECT.contains(lower(t)));
  }

  private static int firstFrom(List<Token> tokens, int position) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).span().start() < position) {
      i++;
    }
    return i;
  }

  private static Tense of(Token token) {
    String word = lower(token);
    if (AHEAD_WORDS.contains(word)) {
      return AHEAD;
    }
    boolean past = BEHIND_WORDS.contains(word) || word.endsWith("ed") && word.length() > 4;
    return past || token.tag().equals("VBD") ? BEHIND : UNSAID;
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
