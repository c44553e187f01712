package org.stemma.quality;

/// What is to be said of a figure beside what was expected of it.
enum Verdict {
  /// It is what was expected, within the tolerance.
  HELD("", false),
  /// It is better by more than the tolerance.
  ROSE("rose", false),
  /// It is worse by more than the tolerance.
  FELL("FELL", true),
  /// It was not measured before; `--accept` makes it expected.
  NEW("new", false),
  /// It was expected and is not there.
  MISSING("MISSING", true),
  /// The examination broke.
  FAILED("FAILED", true),
  /// A speed or size, which is not judged, or an examination that was not held.
  NONE("", false);

  private final String word;
  private final boolean fails;

  Verdict(String word, boolean fails) {
    this.word = word;
    this.fails = fails;
  }

  String word() {
    return word;
  }

  /// Whether the run fails by it.
  boolean fails() {
    return fails;
  }
}
