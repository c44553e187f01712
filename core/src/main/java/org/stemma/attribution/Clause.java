package org.stemma.attribution;

/// A verb group with the words that belong to it: `[begin, end)` in the words of its sentence.
///
/// @param begin the first word, a conjunction or relative pronoun included
/// @param subject the first word of its own subject, or `begin` where it has none
/// @param end after the last word, restrictive clauses inside included
record Clause(int begin, int subject, int end, VerbGroup verb, Kind kind) {
  /// How a clause hangs on its sentence.
  enum Kind {
    MAIN,
    /// What is said, thought or asked: "that ...", "whether ...", or with nothing before it.
    COMPLEMENT,
    /// Shares the subject of the clause before it.
    COORDINATE,
    /// "when ...", "as ...", "because ...".
    ADVERBIAL,
    /// "..., who became leader in May".
    ASIDE,
    /// "the train that left".
    RELATIVE,
    /// "leaving the town", "after seizing the bridge".
    ADJUNCT,
    /// "to clear the road".
    PURPOSE,
    /// A verb that belongs to another clause: "began to burn", "a lorry carrying fruit".
    INSIDE
  }

  boolean isInner() {
    return kind == Kind.INSIDE || kind == Kind.RELATIVE || kind == Kind.PURPOSE;
  }

  Clause until(int newEnd) {
    return new Clause(begin, subject, newEnd, verb, kind);
  }
}
