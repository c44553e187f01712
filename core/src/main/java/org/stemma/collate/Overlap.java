package org.stemma.collate;

import java.util.List;

/// How much of two reports is one wording.
///
/// @param stretches what they have in common, in the order of the first
/// @param wordsA how many words the first has
/// @param ownA how many of them are its reporter's own
public record Overlap(List<Stretch> stretches, int wordsA, int ownA, int wordsB, int ownB) {
  public Overlap {
    stretches = List.copyOf(stretches);
  }

  /// The stretches that are reporters' prose rather than shared quotations.
  ///
  /// @param least so many words both have
  /// @param leastOwn so many of them in the reporters' own voice
  public List<Stretch> prose(int least, int leastOwn) {
    return stretches.stream().filter(s -> s.words() >= least && s.own() >= leastOwn).toList();
  }

  /// How many words stretches have in common.
  public static int words(List<Stretch> stretches) {
    return stretches.stream().mapToInt(Stretch::words).sum();
  }
}
