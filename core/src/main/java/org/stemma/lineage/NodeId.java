package org.stemma.lineage;

/// The id of a node of the stemma, `N1`, `N2`.
public record NodeId(int number) implements Comparable<NodeId> {
  @Override
  public int compareTo(NodeId other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "N" + number;
  }
}
