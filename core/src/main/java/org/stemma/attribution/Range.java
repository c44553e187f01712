package org.stemma.attribution;

/// A run of words of a sentence, `[from, to)`.
record Range(int from, int to) {
  boolean covers(int i) {
    return from <= i && i < to;
  }

  boolean covers(Range other) {
    return from <= other.from && other.to <= to;
  }

  int length() {
    return to - from;
  }
}
