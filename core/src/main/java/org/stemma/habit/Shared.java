package org.stemma.habit;

/// What two sources print of the same items. The first two are expected numbers, for which
/// values are right is itself only likely.
///
/// @param right items of which both print the value that is right
/// @param wrong items of which both print one wrong value
/// @param different items of which they print different values
public record Shared(double right, double wrong, double different) {
  public static final Shared NOTHING = new Shared(0, 0, 0);

  public Shared {
    if (!(right >= 0 && wrong >= 0 && different >= 0)) {
      throw new IllegalArgumentException("counts are not negative");
    }
  }

  /// The part of the errors of either that both make, after one of each kind has been added:
  /// with nothing seen it is one half.
  public double errors() {
    return (wrong + 1) / (wrong + different + 2);
  }
}
