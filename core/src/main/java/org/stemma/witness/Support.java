package org.stemma.witness;

import java.util.List;
import org.stemma.text.Because;

/// What stands behind a position.
///
/// @param reports how many reports carry it
/// @param outlets how many outlets do
/// @param origins expected number of separate origins
/// @param lines least number of parties that would all have to be wrong
/// @param low the same with every dependence that is at least possible
/// @param high the same with only the dependence that is shown
/// @param named how many of the origins are named persons or bodies
/// @param firstHand how many of the origins are said to have seen or taken part
/// @param cut the parties of `lines`
/// @param credibility Admiralty information digit, 1..6
/// @param lineage each line with the way it reached its outlets
public record Support(
    int reports,
    int outlets,
    double origins,
    int lines,
    int low,
    int high,
    int named,
    int firstHand,
    List<String> cut,
    int credibility,
    List<Line> lineage,
    List<Because> why) {
  public Support {
    if (low > lines || lines > high) {
      throw new IllegalArgumentException("not an interval: " + low + ".." + lines + ".." + high);
    }
    cut = List.copyOf(cut);
    lineage = List.copyOf(lineage);
    why = List.copyOf(why);
  }

  /// One independent line: a party, the origins it passes on, and the outlets that print them.
  public record Line(String party, List<String> origins, List<String> outlets) {
    public Line {
      origins = List.copyOf(origins);
      outlets = List.copyOf(outlets);
    }
  }
}
