package org.stemma.attribution;

import java.util.Set;

/// What a cue makes of its content: how sure it leaves it, and what it rests on.
final class CueHedge {
  private static final Set<String> SENSES =
      Set.of("see", "hear", "witness", "watch", "notice", "observe");

  private static final Set<String> FACTIVE =
      Set.of(
          "know",
          "learn",
          "realise",
          "realize",
          "discover",
          "notice",
          "recognise",
          "recognize",
          "remember",
          "forget",
          "reveal",
          "prove",
          "regret");

  private CueHedge() {}

  static Hedge of(Words words, VerbGroup verb, Cue cue) {
    boolean negated = verb.negated() || isRefused(words, verb);
    return switch (cue.meaning()) {
      case ASSERT -> confirms(words, verb) && negated ? Hedge.UNKNOWN : Hedge.REPORTED;
      case CLAIM ->
          words.lemma(verb.main()).matches("suggest|hint|imply|intimate")
              ? Hedge.BELIEVED
              : Hedge.REPORTED;
      case JUDGE, PERCEIVE ->
          negated && cue.meaning() == Cue.Meaning.PERCEIVE ? Hedge.UNKNOWN : Hedge.REPORTED;
      case SUPPOSE, FORECAST -> Hedge.BELIEVED;
      case EVIDENCE ->
          words.lemma(verb.main()).matches("suggest|indicate|imply")
              ? Hedge.BELIEVED
              : negated ? Hedge.UNKNOWN : Hedge.REPORTED;
      case DENY -> negated ? Hedge.POSSIBLE : Hedge.DENIED;
      case DOUBT -> Hedge.POSSIBLE;
      case INTEND -> words.lemma(verb.main()).equals("hope") ? Hedge.BELIEVED : Hedge.REPORTED;
      case ASK -> Hedge.POSSIBLE;
    };
  }

  private static boolean confirms(Words words, VerbGroup verb) {
    return words.lemma(verb.main()).matches("confirm|say|announce|disclose|reveal|specify");
  }

  /// "declined to confirm", "was unable to say".
  private static boolean isRefused(Words words, VerbGroup verb) {
    String before = words.lemma(verb.first() - 1);
    return verb.form() == VerbGroup.Form.INFINITIVE
        && before.matches("decline|refuse|unable|impossible|fail|early");
  }

  static Basis basis(Words words, VerbGroup verb, Cue cue) {
    return switch (cue.meaning()) {
      case SUPPOSE, EVIDENCE, DOUBT -> Basis.INFERRED;
      case FORECAST, INTEND -> Basis.FORECAST;
      case PERCEIVE -> SENSES.contains(words.lemma(verb.main())) ? Basis.OBSERVED : Basis.STATED;
      case ASSERT, CLAIM, DENY, ASK, JUDGE -> Basis.STATED;
    };
  }

  /// Whether the cue takes its content to be so: nobody knows or reveals what is not.
  static boolean isFactive(Words words, Range cue) {
    for (int i = cue.from(); i < cue.to(); i++) {
      if (FACTIVE.contains(words.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words that name a source call it unconfirmed.
  static Hedge doubted(Words words, Range source) {
    for (int i = source.from(); i < source.to(); i++) {
      if (words.is(i, "unconfirmed", "unverified", "conflicting")) {
        return Hedge.UNKNOWN;
      }
    }
    return Hedge.REPORTED;
  }
}
