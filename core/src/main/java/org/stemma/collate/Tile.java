package org.stemma.collate;

/// Words that follow one another in two reports.
///
/// @param a where they begin in the first, counted in words
/// @param b where in the second
record Tile(int a, int b, int length) {
  int endA() {
    return a + length;
  }

  int endB() {
    return b + length;
  }
}
