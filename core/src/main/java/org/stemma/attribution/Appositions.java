package org.stemma.attribution;

import java.util.Optional;

/// Finds the name behind a description of somebody: "the mayor, Ann Lee, said".
final class Appositions {
  private Appositions() {}

  /// The name that stands between a comma and the next one, or the end.
  static Optional<Range> name(Words words, Range described) {
    int from = described.to() + 1;
    if (!isOne(words, described) || !words.isComma(described.to())) {
      return Optional.empty();
    }
    int to = from;
    while (words.has(to) && words.at(to).isProperNoun()) {
      to++;
    }
    boolean closed = !words.has(to) || words.isStop(to) || closes(words, to);
    return to > from + 1 && closed ? Optional.of(new Range(from, to)) : Optional.empty();
  }

  /// Whether the phrase describes one and names nobody itself.
  private static boolean isOne(Words words, Range described) {
    int head = SourcePhrases.headEnd(words, described) - 1;
    return words.has(head) && words.tag(head).equals("NN");
  }

  /// Whether what follows the comma is neither one more of a list nor about the name: "the mayor,
  /// Ann Lee and Bo Falk", "according to a nurse, Ann Lee, the mayor, fell".
  private static boolean closes(Words words, int comma) {
    boolean more = words.is(comma + 1, "and", "or", "who", "whose", "a", "an");
    return words.isComma(comma) && !more;
  }
}
