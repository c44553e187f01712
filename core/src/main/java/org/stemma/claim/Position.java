package org.stemma.claim;

import java.util.List;
import org.stemma.attribution.Assertion;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// One answer to a claim, and the assertions that give it, in order.
///
/// @param wording the clearest of its assertions
/// @param printed its words with what they need to be read alone: the subject before them, what
///     follows up to the next stop
public record Position(
    PositionId id,
    Assertion wording,
    Passage printed,
    List<Assertion> assertions,
    List<Because> why) {
  /// A position whose wording reads alone.
  public Position(PositionId id, Assertion wording, List<Assertion> assertions, List<Because> why) {
    this(id, wording, wording.where(), assertions, why);
  }

  public Position {
    assertions = List.copyOf(assertions);
    why = List.copyOf(why);
  }
}
