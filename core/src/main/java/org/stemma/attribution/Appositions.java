package org.stemma.attribution;

import java.util.Optional;

/// Finds the name behind a description of somebody: "the mayor, Ann Lee, said".
final class Appositions {
  private Appositions() {}

  /// The name that stands between a comma and the next one, or a verb.
  static Optional<Range> name(Words words, Range described) {
    int from = described.to() + 1;
    boolean noun = words.has(described.to() - 1) && words.at(described.to() - 1).isNoun();
    if (!noun || !words.isComma(described.to())) {
      return Optional.empty();
    }
    int to = from;
    while (words.has(to) && words.at(to).isProperNoun()) {
      to++;
    }
    boolean closed =
        !words.has(to)
            || words.isStop(to)
            || words.isVerb(to)
            || (words.isComma(to) && !words.is(to + 1, "and", "or"));
    return to > from + 1 && closed ? Optional.of(new Range(from, to)) : Optional.empty();
  }
}
