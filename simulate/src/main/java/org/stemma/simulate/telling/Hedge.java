package org.stemma.simulate.telling;

/// How surely something is said, the surest first.
public enum Hedge {
  ASSERTED,
  REPORTED,
  BELIEVED,
  POSSIBLE,
  UNKNOWN,
  DENIED
}
