package org.stemma.chronology;

import org.stemma.text.Because;

/// One statement about two points in time: `to` lies `min` to `max` days after `from`.
///
/// @param reliability 0..1; in a contradiction the least reliable statement gives way
record Constraint(int from, int to, long min, long max, double reliability, Because because) {
  /// Stands for no bound at all; far from overflow when a few are added.
  static final long OPEN = Long.MAX_VALUE / 8;

  Constraint {
    if (max < min) {
      throw new IllegalArgumentException("not a constraint: " + min + ".." + max);
    }
  }
}
