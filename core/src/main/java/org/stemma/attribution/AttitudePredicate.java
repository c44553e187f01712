package org.stemma.attribution;

import java.util.Optional;

/// A verb as `attitudes.lexicon` knows it: with its particle, or with the adjective or noun that
/// carries its meaning: `lay_out`, `be_critical`, `pay_attention`.
///
/// @param end after the words of the lemma
/// @param passive whether its subject is what the attitude is about
record AttitudePredicate(String lemma, int end, Complement complement, boolean passive) {
  static AttitudePredicate of(Words words, VerbGroup verb) {
    String lemma = words.lemma(verb.main());
    Complement complement = Complement.of(words, verb.end());
    if (words.tag(verb.main() + 1).equals("RP")) {
      lemma = lemma + "_" + words.lower(verb.main() + 1);
    }
    AttitudePredicate plain = new AttitudePredicate(lemma, verb.end(), complement, verb.passive());
    return (verb.passive() ? state(words, verb) : compound(words, lemma, complement))
        .filter(p -> p.meaning().isPresent())
        .orElse(plain);
  }

  /// "is opposed to", "was worried about": a participle that is somebody's state.
  private static Optional<AttitudePredicate> state(Words words, VerbGroup verb) {
    Complement rest = Complement.of(words, verb.end());
    return Optional.of(
        new AttitudePredicate("be_" + words.lower(verb.main()), verb.end(), rest, false));
  }

  private static Optional<AttitudePredicate> compound(
      Words words, String lemma, Complement complement) {
    int end =
        switch (complement.frame()) {
          case "adjective" -> complement.start() + 1;
          case "object" -> NounPhrases.after(words, complement.start(), false);
          default -> -1;
        };
    return end < 0
        ? Optional.empty()
        : Optional.of(
            new AttitudePredicate(
                lemma + "_" + words.lemma(end - 1), end, Complement.of(words, end), false));
  }

  /// What it does with what it takes, if it tells of an attitude.
  Optional<Cue.Meaning> meaning() {
    return AttitudeLexicon.ENGLISH.meaning(lemma, complement);
  }

  boolean isSeeming() {
    return AttitudeLexicon.ENGLISH.isSeeming(lemma, complement);
  }

  /// After the words of the cue, a preposition included.
  int cueEnd() {
    return complement.isPreposition() ? Math.max(end, complement.start()) : end;
  }

  AttitudePredicate by(boolean agent) {
    return new AttitudePredicate(lemma, end, complement.passive(agent), true);
  }
}
