package org.stemma.simulate.truth;

import java.util.List;
import java.util.SortedSet;

/// How well a position is backed, with the proof.
///
/// @param origins the parties it came from in the beginning
/// @param lines the least number of parties that would all have to be wrong
/// @param cut such parties
/// @param paths as many ways from an origin to the reader that share no party: proof that fewer
///     parties do not suffice
record Backing(
    int reports,
    int outlets,
    SortedSet<String> origins,
    int lines,
    List<String> cut,
    List<List<String>> paths) {
  Backing {
    cut = List.copyOf(cut);
    paths = List.copyOf(paths);
  }
}
