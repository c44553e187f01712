package org.stemma.claim;

import java.util.Locale;
import org.stemma.evidence.Weights;

/// What two assertions have in common or what keeps them apart, with its weight in log-odds.
enum Feature {
  /// Shares of the lighter and the heavier wording, by rarity in news.
  SHARE_OF_SHORTER,
  SHARE_OF_LONGER,
  COMMON,
  COMMON_SHARE,
  /// The same by rarity among the story's own assertions.
  OWN_OF_SHORTER,
  OWN_OF_LONGER,
  OWN_COMMON,
  /// The same of the sentences they stand in.
  SENTENCE_OF_SHORTER,
  SENTENCE_OF_LONGER,
  /// One class of event, none told, or no class in common.
  EVENT,
  NO_EVENT,
  OTHER_EVENT,
  VERB,
  /// Who does it, and whom it is done to.
  AGENT_NAMED,
  AGENT_NOUN,
  AGENT_OTHER,
  THEME_NAMED,
  THEME_NOUN,
  THEME_OTHER,
  ROLE_CROSSED,
  DEED,
  /// One kind of event of one participant, and nothing known that tells two apart.
  FRAME_NAMED,
  FRAME_NOUN,
  NAME,
  NAMES_APART,
  PLACE,
  PLACES_APART,
  NUMBER,
  NUMBERS_APART,
  /// Counts of one thing that one number satisfies, or none.
  COUNTS_MEET,
  COUNTS_APART,
  TOLL,
  TIMES_MEET,
  TIMES_APART,
  QUOTED,
  ONE_SENTENCE,
  NESTED,
  SPEAKER,
  BOTH_UNKNOWN,
  ONE_UNKNOWN,
  HEADLINE,
  POLARITY,
  BRIEF;

  /// What the file of weights calls it.
  final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

  final double weight = weights().weight(key);

  /// The model that the features belong to.
  static Weights weights() {
    return Read.WEIGHTS;
  }

  /// Read before the constants are made.
  private static final class Read {
    private static final Weights WEIGHTS = Weights.of(Feature.class, "claims.weights");
  }
}
