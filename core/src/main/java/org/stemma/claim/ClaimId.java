package org.stemma.claim;

/// The id of a claim within a dossier, `C1`, `C2`, the most carried first.
public record ClaimId(int number) implements Comparable<ClaimId> {
  @Override
  public int compareTo(ClaimId other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "C" + number;
  }
}
