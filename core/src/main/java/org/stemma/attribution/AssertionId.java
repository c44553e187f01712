package org.stemma.attribution;

/// The id of an assertion within a dossier, `A1`, `A2`, in the order of reports and text.
public record AssertionId(int number) implements Comparable<AssertionId> {
  @Override
  public int compareTo(AssertionId other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "A" + number;
  }
}
