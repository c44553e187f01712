package org.stemma.story;

import org.stemma.text.Interval;

/// How long after each other reports were published: by their intervals, so that what is not known
/// speaks neither for nor against.
final class Apart {
  private static final long UNKNOWN = Long.MIN_VALUE;

  /// Intervals longer than this that meet tell nothing of the days between.
  private static final int VAGUE = 7;

  /// Days at which distance is said to have gone a step further.
  private static final int[] STEPS = {0, 1, 2, 4, 8, 30};

  /// How many values [#add] fills.
  static final int VALUES = STEPS.length;

  private static final double[] UNDATED = {1, 0, 0, 0, 0, 0};

  /// How far each step is gone after so many days.
  private static final double[][] GONE = gone();

  private Apart() {}

  /// An interval in one number; ends that are open, or far out, make it unknown.
  static long packed(Interval interval) {
    if (!interval.isBounded()) {
      return UNKNOWN;
    }
    long from = interval.earliest().toEpochDay();
    long to = interval.latest().toEpochDay();
    return Math.max(Math.abs(from), Math.abs(to)) > Integer.MAX_VALUE / 2
        ? UNKNOWN
        : from << 32 | to & 0xffffffffL;
  }

  /// Days between two intervals, -1 if unknown.
  static long days(long a, long b) {
    if (a == UNKNOWN || b == UNKNOWN) {
      return -1;
    }
    long gap = Math.max((b >> 32) - (int) a, (a >> 32) - (int) b);
    if (gap > 0) {
      return gap;
    }
    long wide = Math.max((int) a - (a >> 32), (int) b - (b >> 32));
    return wide > VAGUE ? -1 : 0;
  }

  /// Adds what lies between two intervals to sums: first whether that is unknown, then how far each
  /// step is gone, from 0 to 1.
  static void add(long a, long b, double[] sums, int from) {
    long days = days(a, b);
    double[] gone = days < 0 ? UNDATED : GONE[(int) Math.min(days, GONE.length - 1)];
    for (int i = 0; i < VALUES; i++) {
      sums[from + i] += gone[i];
    }
  }

  private static double[][] gone() {
    double[][] gone = new double[STEPS[STEPS.length - 1] + 1][VALUES];
    for (int days = 0; days < gone.length; days++) {
      for (int i = 1; i < VALUES; i++) {
        double from = Math.log1p(STEPS[i - 1]);
        double to = Math.log1p(STEPS[i]);
        gone[days][i] = Math.clamp((Math.log1p(days) - from) / (to - from), 0, 1);
      }
    }
    return gone;
  }
}
