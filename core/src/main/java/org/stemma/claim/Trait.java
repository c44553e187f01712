package org.stemma.claim;

import java.util.Locale;

/// What two mentions have in common or what keeps them apart. Events and participants are weighed
/// by the same traits, each with weights of its own.
enum Trait {
  /// One head: its dictionary form, its root, or only its class of synonyms; and how rare that is
  /// in news.
  SAME_HEAD,
  SAME_STEM,
  SAME_CLASS,
  SAME_RARITY,
  /// The words of the mention besides its head.
  SAME_WORDS,
  WORDS,
  WORDS_APART,
  HEAD_WITHIN,
  /// One named entity, or two, or only one of them named.
  ENTITY,
  ENTITIES_APART,
  ONE_NAMED,
  /// Who does it, and whom it is done to.
  AGENT,
  AGENTS_APART,
  THEME,
  THEMES_APART,
  ROLE_CROSSED,
  /// What stands close by, in the sentence and in the whole report.
  NEAR,
  SENTENCE,
  SENTENCE_OF_LONGER,
  NAMES,
  NAMES_APART,
  NUMBERS,
  NUMBERS_APART,
  DOCUMENT,
  HEAD_AND_SENTENCE,
  HEAD_AND_DOCUMENT,
  ONE_REPORT,
  HEAD_AND_REPORT,
  ONE_SENTENCE,
  DISTANCE,
  /// A verb and a noun, a plural and a singular.
  VERB_AND_NOUN,
  NUMBER_APART,
  PRONOUN;

  /// What the files of weights call it.
  final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
}
