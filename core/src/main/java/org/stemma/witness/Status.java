package org.stemma.witness;

/// How a claim stands, by its lines.
public enum Status {
  /// At least two independent lines and no conflict.
  CORROBORATED,
  /// One line, one outlet or several that say where they have it from.
  SINGLE_LINE,
  /// Several outlets, one line.
  CIRCULAR,
  /// Positions that cannot both hold.
  CONTESTED,
  /// Nobody but the outlet's own voice.
  UNSOURCED
}
