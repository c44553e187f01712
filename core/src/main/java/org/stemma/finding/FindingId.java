package org.stemma.finding;

/// The id of a finding within a dossier, `F1`, `F2`.
public record FindingId(int number) implements Comparable<FindingId> {
  @Override
  public int compareTo(FindingId other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "F" + number;
  }
}
