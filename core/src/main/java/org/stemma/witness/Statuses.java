package org.stemma.witness;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimId;
import org.stemma.claim.Position;
import org.stemma.claim.PositionId;

/// How each claim stands, by the lines of its positions.
public final class Statuses {
  private Statuses() {}

  public static SortedMap<ClaimId, Status> of(
      List<Claim> claims, SortedMap<PositionId, Support> supports) {
    SortedMap<ClaimId, Status> statuses = new TreeMap<>();
    for (Claim claim : claims) {
      List<Support> sides =
          claim.positions().stream()
              .map(Position::id)
              .filter(supports::containsKey)
              .map(supports::get)
              .toList();
      statuses.put(claim.id(), status(sides));
    }
    return statuses;
  }

  private static Status status(List<Support> sides) {
    long supported = sides.stream().filter(s -> s.lines() > 0).count();
    if (supported > 1) {
      return Status.CONTESTED;
    }
    Support best =
        sides.stream().max(java.util.Comparator.comparingInt(Support::lines)).orElseThrow();
    if (best.lines() == 0) {
      return Status.UNSOURCED;
    }
    if (best.lines() > 1) {
      return Status.CORROBORATED;
    }
    return best.outlets() > 1 ? Status.CIRCULAR : Status.SINGLE_LINE;
  }
}
