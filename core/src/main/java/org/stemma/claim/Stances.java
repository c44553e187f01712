package org.stemma.claim;

import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.attribution.Hedge;
import org.stemma.attribution.Stance;

/// The side each assertion takes on its claim: what it takes alone, but an assertion against the
/// claim's best carried
/// position denies it.
public final class Stances {
  private Stances() {}

  public static SortedMap<AssertionId, Stance> of(Claim claim) {
    SortedMap<AssertionId, Stance> stances = new TreeMap<>();
    boolean main = isNegative(claim.wording());
    for (Position position : claim.positions()) {
      for (Assertion assertion : position.assertions()) {
        Stance alone = Stance.of(assertion);
        boolean against =
            isNegative(assertion) != main && alone != Stance.UNKNOWN && alone != Stance.PRESUPPOSES;
        stances.put(assertion.id(), against ? Stance.DENIES : alone);
      }
    }
    return stances;
  }

  private static boolean isNegative(Assertion assertion) {
    return assertion.negated() != (assertion.hedge() == Hedge.DENIED);
  }
}
