package org.stemma.claim;

import java.util.List;
import org.stemma.attribution.Assertion;
import org.stemma.text.Because;

/// One answer to a claim, and the assertions that give it, in order.
///
/// @param wording the clearest of its assertions
public record Position(
    PositionId id, Assertion wording, List<Assertion> assertions, List<Because> why) {
  public Position {
    assertions = List.copyOf(assertions);
    why = List.copyOf(why);
  }
}
