package org.stemma.habit;

/// The Beta distribution: how sure a share is that so many trials for and against have told.
///
/// Its distribution function is the regularised incomplete beta function, by the continued
/// fraction of the Handbook of Mathematical Functions (Abramowitz and Stegun 1964, 26.5.8).
final class Beta {
  private static final int TERMS = 300;
  private static final int HALVINGS = 50;
  private static final double TINY = 1e-300;

  /// Lanczos' approximation of the gamma function (Lanczos 1964), g = 5.
  private static final double[] LANCZOS = {
    76.18009172947146, -86.50532032941678, 24.01409824083091,
    -1.231739572450155, .1208650973866179e-2, -.5395239384953e-5
  };

  private Beta() {}

  /// The share that is exceeded with a probability of `1 - part`.
  static double quantile(double pro, double con, double part) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (below(middle, pro, con) < part) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /// The probability that the share is below.
  static double below(double share, double pro, double con) {
    if (share <= 0 || share >= 1) {
      return share <= 0 ? 0 : 1;
    }
    double front =
        Math.exp(
            logGamma(pro + con)
                - logGamma(pro)
                - logGamma(con)
                + pro * Math.log(share)
                + con * Math.log1p(-share));
    return share < (pro + 1) / (pro + con + 2)
        ? front * fraction(share, pro, con) / pro
        : 1 - front * fraction(1 - share, con, pro) / con;
  }

  private static double fraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / away(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= TERMS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / away(1 + even * d);
      c = away(1 + even / c);
      value *= d * c;
      d = 1 / away(1 + odd * d);
      c = away(1 + odd / c);
      value *= d * c;
    }
    return value;
  }

  private static double away(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  private static double logGamma(double x) {
    double series = 1.000000000190015;
    for (int i = 0; i < LANCZOS.length; i++) {
      series += LANCZOS[i] / (x + 1 + i);
    }
    double shifted = x + 5.5;
    return (x + .5) * Math.log(shifted) - shifted + Math.log(Math.sqrt(2 * Math.PI) * series / x);
  }
}
