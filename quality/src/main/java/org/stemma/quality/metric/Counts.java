package org.stemma.quality.metric;

/// What was found rightly, what wrongly, and what was missed.
public record Counts(long right, long wrong, long missed) {
  public static final Counts NONE = new Counts(0, 0, 0);

  public Counts {
    if (right < 0 || wrong < 0 || missed < 0) {
      throw new IllegalArgumentException("counts are not negative");
    }
  }

  public Counts plus(Counts other) {
    return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  public double precision() {
    return ratio(right, right + wrong);
  }

  public double recall() {
    return ratio(right, right + missed);
  }

  /// The harmonic mean of precision and recall.
  public double f1() {
    return ratio(2 * right, 2 * right + wrong + missed);
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
