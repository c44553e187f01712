package org.stemma.claim;

import java.util.Comparator;

/// The id of a position, `C1.2`: the second answer to the first claim.
public record PositionId(ClaimId claim, int number) implements Comparable<PositionId> {
  private static final Comparator<PositionId> ORDER =
      Comparator.comparing(PositionId::claim).thenComparingInt(PositionId::number);

  @Override
  public int compareTo(PositionId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return claim + "." + number;
  }
}
