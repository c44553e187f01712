package org.stemma.attribution;

/// How surely something is said, surest first.
public enum Hedge {
  ASSERTED,
  REPORTED,
  BELIEVED,
  POSSIBLE,
  UNKNOWN,
  DENIED;

  /// The weaker of the two.
  public Hedge weaker(Hedge other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
