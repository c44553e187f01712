package org.stemma.quantity;

/// An interval of numbers of which either end may be left out: "more than 80" is (80, ..), "between
/// 20 and 30" is \[20, 30\].
///
/// @param low `-Infinity` where nothing bounds it
/// @param high `+Infinity` where nothing bounds it
/// @param lowOpen whether the low end itself is left out; always so where nothing bounds it
/// @param highOpen whether the high end itself is left out; always so where nothing bounds it
public record Range(double low, double high, boolean lowOpen, boolean highOpen) {
  public Range {
    if (!(low <= high)) {
      throw new IllegalArgumentException("not a range: " + low + ".." + high);
    }
    lowOpen |= Double.isInfinite(low);
    highOpen |= Double.isInfinite(high);
  }

  public static Range of(double low, double high) {
    return new Range(low, high, false, false);
  }

  public static Range exactly(double number) {
    return of(number, number);
  }

  /// The least whole number in it, or the low end if that is no whole number.
  public double least() {
    return lowOpen && isWhole(low) ? Math.min(low + 1, high) : low;
  }

  /// The greatest whole number in it, or the high end if that is no whole number.
  public double most() {
    return highOpen && isWhole(high) ? Math.max(high - 1, low) : high;
  }

  public boolean meets(Range other) {
    return reaches(other) && other.reaches(this);
  }

  private boolean reaches(Range other) {
    return low < other.high || low == other.high && !lowOpen && !other.highOpen;
  }

  /// The same in a unit of which each is so many times as large, counted from another zero.
  Range converted(double factor, double shift) {
    return new Range(low * factor + shift, high * factor + shift, lowOpen, highOpen);
  }

  /// With each end moved outward by a share of itself.
  Range widened(double share) {
    return of(low - Math.abs(low) * share, high + Math.abs(high) * share);
  }

  /// What of it lies between two numbers.
  Range within(double least, double most) {
    return new Range(
        Math.min(Math.max(least, low), most),
        Math.max(Math.min(most, high), least),
        lowOpen && low >= least,
        highOpen && high <= most);
  }

  private static boolean isWhole(double number) {
    return !Double.isInfinite(number) && number == Math.rint(number);
  }

  /// As mathematics writes intervals: `(80, ..)`.
  @Override
  public String toString() {
    return (lowOpen ? "(" : "[") + written(low) + ", " + written(high) + (highOpen ? ")" : "]");
  }

  private static String written(double end) {
    return Double.isInfinite(end)
        ? ".."
        : isWhole(end) ? Long.toString((long) end) : Double.toString(end);
  }
}
