package org.stemma.simulate.telling;

/// How a number is printed.
public enum NumberForm {
  /// "17", or "seventeen" for small ones
  EXACT,
  /// "some 20", "about 20": rounded
  ABOUT,
  /// "at least 17"
  AT_LEAST,
  /// "more than 15": rounded down
  MORE_THAN,
  /// "nearly 20": rounded up
  NEARLY,
  /// "dozens of", "scores of", "a handful of"
  VAGUE
}
