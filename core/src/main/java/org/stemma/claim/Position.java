package org.stemma.claim;

import java.util.List;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Hedge;
import org.stemma.quantity.Quantity;
import org.stemma.text.Because;

/// One answer to a claim, and the assertions that give it, in order.
///
/// @param wording the clearest of its assertions
/// @param count the count it gives, where that is what sets it apart from other positions
public record Position(
    PositionId id,
    Assertion wording,
    List<Assertion> assertions,
    Optional<Quantity> count,
    List<Because> why) {
  /// A position that no count sets apart.
  public Position(PositionId id, Assertion wording, List<Assertion> assertions, List<Because> why) {
    this(id, wording, assertions, Optional.empty(), why);
  }

  public Position {
    assertions = List.copyOf(assertions);
    why = List.copyOf(why);
  }

  /// Whether it says that something is so, and not that it is not.
  public boolean isAffirmed() {
    Assertion first = assertions.getFirst();
    return first.negated() == (first.hedge() == Hedge.DENIED);
  }
}
