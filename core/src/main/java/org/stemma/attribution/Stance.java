package org.stemma.attribution;

/// Which side an assertion takes on its claim.
public enum Stance {
  AFFIRMS,
  HEDGES,
  DENIES,
  UNKNOWN,
  PRESUPPOSES;

  /// The side an assertion takes when it stands alone.
  public static Stance of(Assertion assertion) {
    if (assertion.basis() == Basis.PRESUPPOSED && assertion.hedge().compareTo(Hedge.BELIEVED) < 0) {
      return PRESUPPOSES;
    }
    return switch (assertion.hedge()) {
      case ASSERTED, REPORTED -> AFFIRMS;
      case BELIEVED, POSSIBLE -> HEDGES;
      case UNKNOWN -> UNKNOWN;
      case DENIED -> DENIES;
    };
  }
}
