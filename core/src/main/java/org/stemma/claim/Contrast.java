package org.stemma.claim;

import java.util.List;
import org.stemma.attribution.Assertion;
import org.stemma.text.Because;

/// Two answers to one part of a claim that cannot both hold, though all else is the same: other
/// days, places, persons, states.
///
/// @param left the assertions that give the one answer
/// @param right the assertions that give the other
public record Contrast(Slot slot, List<Assertion> left, List<Assertion> right, List<Because> why) {
  public Contrast {
    left = List.copyOf(left);
    right = List.copyOf(right);
    why = List.copyOf(why);
  }

  /// The part of a claim that the answers fill.
  public enum Slot {
    NUMBER,
    TIME,
    PLACE,
    PARTICIPANT,
    STATUS
  }
}
