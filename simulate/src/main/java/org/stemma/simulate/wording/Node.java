package org.stemma.simulate.wording;

import java.util.List;
import org.stemma.simulate.event.Role;

/// A piece of a template.
sealed interface Node {
  /// A word that stands as it is; glued if it follows without a blank.
  record Word(String text, boolean glued) implements Node {}

  /// A comma, full stop or the like.
  record Stop(String text) implements Node {}

  /// What a role holds.
  ///
  record Fill(Role role, Form form) implements Node {}

  /// How a role is printed.
  enum Form {
    /// A place and a time with their prepositions, all else without.
    PLAIN,
    /// Without preposition; a count without its noun.
    BARE,
    /// Anything with the preposition of a place: "aboard the ferry".
    IN
  }

  /// One of several wordings.
  ///
  /// @param number counts the choices of a template, so that each is drawn for itself
  record Pick(List<List<Node>> options, int number) implements Node {}

  /// A part that goes if a role in it is not there.
  ///
  /// @param trims whether it goes from a trimmed clause too
  record Maybe(List<Node> nodes, boolean trims) implements Node {}

  /// A word that agrees.
  ///
  /// @param forms singular, plural; or the same for the present, then for the past
  /// @param subject the role, or the link as `S0`, that it agrees with; empty if the forms are one
  ///     for the present and one for the past
  record Agree(List<String> forms, String subject) implements Node {}

  /// Where an adverb such as "reportedly" may stand.
  record Adverb() implements Node {}

  /// A printed source.
  record Speaker(int link) implements Node {}

  /// A pronoun for a source: `he`, `him` or `his`.
  record Pronoun(String form, int link) implements Node {}

  /// The clause that is told.
  ///
  /// @param kind `C` as reported ("would"), `D` as spoken ("will"), `N` as a noun phrase, `H` as a
  ///     headline
  record Clause(char kind) implements Node {}

  /// A reporting word or phrase.
  record Cue(List<Node> nodes, int link) implements Node {}

  /// A part in quotation marks.
  record Quoted(List<Node> nodes) implements Node {}

  /// The next word starts with a capital.
  record Capital() implements Node {}

  /// One of the reporting verbs of a list, drawn by frequency.
  record Verb(String list) implements Node {}
}
