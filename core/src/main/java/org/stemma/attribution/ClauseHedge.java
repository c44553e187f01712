package org.stemma.attribution;

import java.util.Optional;
import java.util.Set;

/// How sure a clause is of itself, by its modal verbs, adverbs and phrases.
final class ClauseHedge {
  private static final Set<String> SEEMING = Set.of("appear", "seem");
  private static final Set<String> HELD =
      Set.of(
          "believe",
          "think",
          "expect",
          "suspect",
          "estimate",
          "fear",
          "assume",
          "consider",
          "hope",
          "presume",
          "see",
          "predict",
          "reckon",
          "understand");
  private static final Set<String> TOLD =
      Set.of("report", "say", "allege", "claim", "rumour", "rumor");
  private static final Set<String> UNSURE =
      Set.of("unclear", "unknown", "unconfirmed", "uncertain", "unverified");

  private ClauseHedge() {}

  static Hedge of(Words words, Clause clause) {
    Hedge hedge = isConditional(words, clause) ? Hedge.POSSIBLE : verb(words, clause);
    for (int i = clause.begin(); i < clause.end(); i++) {
      hedge = hedge.weaker(word(words, clause, i));
    }
    return hedge;
  }

  /// "if the dam has failed": said of a case, not of what is so.
  private static boolean isConditional(Words words, Clause clause) {
    return clause.kind() == Clause.Kind.ADVERBIAL
        && (words.is(clause.begin(), "if", "unless")
            || (words.is(clause.begin(), "even", "only") && words.is(clause.begin() + 1, "if")));
  }

  private static Hedge verb(Words words, Clause clause) {
    VerbGroup verb = clause.verb();
    Hedge hedge = Hedge.ASSERTED;
    for (int i = verb.first(); i <= verb.main(); i++) {
      boolean could =
          words.is(i, "could")
              && !verb.negated()
              && !words.lemma(verb.main()).matches("see|hear|feel|smell");
      if (words.is(i, "may", "might") || could) {
        hedge = Hedge.POSSIBLE;
      }
    }
    String main = words.lemma(verb.main());
    boolean toward =
        words.is(verb.end(), "to", "that", "as", "like")
            || (words.isAdverb(verb.end()) && words.is(verb.end() + 1, "to"));
    if ((SEEMING.contains(main) && (toward || words.tag(verb.end()).startsWith("JJ")))
        || (verb.passive() && HELD.contains(main) && (toward || words.is(verb.end(), "in")))) {
      return hedge.weaker(Hedge.BELIEVED);
    }
    return verb.passive() && TOLD.contains(main) && toward ? hedge.weaker(Hedge.REPORTED) : hedge;
  }

  private static Hedge word(Words words, Clause clause, int i) {
    if (UNSURE.contains(words.lower(i)) || isOpen(words, i)) {
      return Hedge.UNKNOWN;
    }
    Optional<Cue> adverb =
        words.tag(i).startsWith("RB") || words.is(i, "likely")
            ? CueLexicon.ENGLISH.adverb(words.lower(i))
            : Optional.empty();
    boolean near = Math.abs(i - clause.verb().main()) <= 4 || i - clause.begin() <= 1;
    if (adverb.isEmpty() || !near) {
      return Hedge.ASSERTED;
    }
    return switch (adverb.get().meaning()) {
      case DOUBT -> Hedge.POSSIBLE;
      case SUPPOSE, EVIDENCE, FORECAST -> Hedge.BELIEVED;
      case ASSERT, CLAIM, DENY, INTEND, PERCEIVE, ASK, JUDGE -> Hedge.REPORTED;
    };
  }

  /// "impossible to confirm", "too early to say", "cannot be independently verified", "not
  /// known".
  private static boolean isOpen(Words words, int i) {
    boolean checked =
        words
            .lemma(i)
            .matches(
                "confirm|verify|say|tell|know|speculate|establish|determine|assess|corroborate");
    if (!checked) {
      return false;
    }
    boolean barred =
        words.is(i - 1, "to")
            && words.is(i - 2, "impossible", "early", "unable", "difficult", "soon");
    int one = before(words, i);
    int two = before(words, one);
    int three = before(words, two);
    boolean passive =
        words.is(one, "be", "been", "not")
            && (words.is(two, "not", "n't", "yet", "cannot", "to")
                || words.is(two, "is", "was", "be"));
    return barred
        || (passive
            && (words.is(one, "not")
                || words.is(two, "not", "n't", "cannot")
                || words.is(three, "not", "yet")));
  }

  /// The word before, "independently" and "immediately" left out.
  private static int before(Words words, int i) {
    int at = i - 1;
    while (at > 0 && words.lower(at).endsWith("ly")) {
      at--;
    }
    return at;
  }
}
