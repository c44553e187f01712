package org.stemma.edition;

import java.util.List;
import org.stemma.attribution.Assertion;

/// One way in which a position is carried: outlets that say it in the same manner, on the same
/// word.
///
/// @param outlets in the order of the reports
/// @param path from whom they have it, nearest first, the origin last; empty for the outlet's own
///     voice
/// @param uncredited those of the outlets that do not name the lost original they rest on
record Voice(
    Manner manner,
    List<String> outlets,
    List<Party> path,
    List<Assertion> assertions,
    List<String> uncredited) {
  Voice {
    outlets = List.copyOf(outlets);
    path = List.copyOf(path);
    assertions = List.copyOf(assertions);
    uncredited = List.copyOf(uncredited);
  }

  /// How it is said, as the reader is told.
  enum Manner {
    SAYS("says"),
    VIA("via"),
    HEDGES("hedges"),
    DENIES("denies"),
    LEAVES_OPEN("leaves open"),
    PRESUPPOSES("presupposes");

    private final String word;

    Manner(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /// Somebody on the way from the origin to the outlet.
  ///
  /// @param held false for a text that must have been and that nobody gave us
  record Party(String name, boolean held) {
    /// As printed: square brackets for what nobody holds.
    String label() {
      return held ? name : "[" + name + ", not held]";
    }
  }
}
