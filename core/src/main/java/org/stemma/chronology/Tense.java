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
  private static final Set<String> PERFECT =
      Set.of("has", "have", "'ve", "’ve", "hasn't", "haven't", "hasn’t", "haven’t");
  private static final Set<String> SAYING_WORDS = words("saying");
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "its", "his", "her", "their", "this", "some", "of");
  private static final Set<String> PLANS =
      Set.of("is", "are", "'s", "’s", "'re", "’re", "set", "due", "likely", "about", "poised");
  private static final Set<String> PRESENT =
      Set.of("is", "are", "remains", "remain", "stays", "has", "have");
  /// Behind which a participle tells what is or will be: "is shut", "must be cleared".
  private static final Set<String> NOW = Set.of("is", "are", "be", "remains", "remain");

  private static final int REACH = 14;
  private static final int NEAR = 8;
  private static final int OPENING = 3;

  private static Set<String> words(String side) {
    Set<String> words = new HashSet<>();
    for (List<String> row : Resource.rows(Tense.class, "tense.lexicon")) {
      if (row.get(0).equals(side)) {
        words.addAll(List.of(row.get(1).split(" ")));
      }
    }
    return words;
  }

  /// The nearest cue to the left decides; to the right one looks only from the beginning of a
  /// clause.
  ///
  /// Said only where the cue is near: a date inside a noun phrase or behind an infinitive may lie
  /// on either side, unless
  /// it is that of a beginning or an end: "opened a campaign to save the lighthouse on 3 May".
  static Tense of(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    int first = firstFrom(tokens, span.start());
    boolean near = true;
    int i = first - 1;
    for (; i >= Math.max(0, first - REACH); i--) {
      near &= first - i <= NEAR && (!isInfinitive(tokens, i) || isPlan(tokens, i));
      Tense tense = of(tokens, i);
      if (tense != UNSAID && (near || tense == BEHIND && EventWords.isTurn(lower(tokens.get(i))))) {
        return tense;
      }
    }
    if (first > OPENING && !isBreak(tokens, first)) {
      return UNSAID;
    }
    int after = firstFrom(tokens, span.end());
    for (int j = after; j < Math.min(tokens.size(), after + REACH); j++) {
      Tense tense = of(tokens, j);
      if (tense != UNSAID) {
        return tense;
      }
    }
    return UNSAID;
  }

  /// "is to meet", "are set to open", "is due to sail".
  private static boolean isPlan(List<Token> tokens, int i) {
    return i > 0 && isInfinitive(tokens, i) && PLANS.contains(lower(tokens.get(i - 1)));
  }

  private static boolean isInfinitive(List<Token> tokens, int i) {
    return lower(tokens.get(i)).equals("to")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).tag().equals("VB");
  }

  /// Whether a comma or the like stands just before, or before the preposition.
  private static boolean isBreak(List<Token> tokens, int first) {
    return tokens.subList(Math.max(0, first - 2), first).stream().anyMatch(t -> !t.isWord());
  }

  /// Whether the time is that of somebody's saying something: "told reporters on Monday".
  static boolean isOfSaying(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    int first = firstFrom(tokens, span.start());
    for (int i = first - 1; i >= Math.max(0, first - NEAR); i--) {
      if (SAYING_WORDS.contains(lower(tokens.get(i)))) {
        return true;
      }
      if (of(tokens, i) != UNSAID) {
        return false;
      }
    }
    return false;
  }

  /// Whether "for four months" reaches up to the report: "has not been seen for four months".
  static boolean isPerfect(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    int first = firstFrom(tokens, span.start());
    return tokens.subList(Math.max(0, first - REACH), first).stream()
        .anyMatch(t -> PERFECT.contains(lower(t)));
  }

  /// Whether a present stands before it, so that a limit lies ahead: "is shut until 3 May".
  static boolean isPresent(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    int first = firstFrom(tokens, span.start());
    return tokens.subList(Math.max(0, first - NEAR), first).stream()
        .anyMatch(t -> PRESENT.contains(lower(t)));
  }

  private static int firstFrom(List<Token> tokens, int position) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).span().start() < position) {
      i++;
    }
    return i;
  }

  private static Tense of(List<Token> tokens, int i) {
    String word = lower(tokens.get(i));
    if (AHEAD_WORDS.contains(word) || word.equals("to") && isPlan(tokens, i)) {
      return AHEAD;
    }
    boolean form = word.endsWith("ed") && word.length() > 4 || tokens.get(i).tag().equals("VBD");
    boolean past = BEHIND_WORDS.contains(word) || form && !isAdjective(tokens, i);
    return past && !(i > 0 && NOW.contains(lower(tokens.get(i - 1)))) ? BEHIND : UNSAID;
  }

  /// "a newly painted hall", "its planned visit".
  private static boolean isAdjective(List<Token> tokens, int i) {
    String before = i == 0 ? "" : lower(tokens.get(i - 1));
    return tokens.get(i).tag().equals("JJ")
        || before.endsWith("ly")
        || DETERMINERS.contains(before);
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
