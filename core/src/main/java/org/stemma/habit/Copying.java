package org.stemma.habit;

import java.util.Arrays;

/// The law of copying (Dong, Berti-Équille and Srivastava 2009, Integrating conflicting data:
/// the role of source dependence): two sources that are often right often agree, but two that
/// are wrong in the same way hardly do by chance.
///
/// Three hypotheses are weighed for each pair: neither has anything from the other; the one
/// takes each value from the other with some rate, else finds its own; the other way round.
/// Dong et al. give the rate. Here it is not known, and each of [#RATES] is as likely as the
/// next, so that two sources that are only alike in being good are not taken for copies of
/// each other. All in logarithms, for thousands of items.
final class Copying {
  /// Before anything is seen one pair in ten depends; a hundredth or a half changes little.
  private static final double DEPENDENT = .1;

  /// So many wrong values an item may have; with 5 to 100 the values chosen hardly differ.
  static final double WRONG = 10;

  private static final double[] RATES = {.05, .1, .2, .3, .4, .5, .6, .7, .8, .9, .95, .99, .999};

  private Copying() {}

  /// @param ofA how often the first is right
  static Dependence of(String a, String b, Shared shared, double ofA, double ofB) {
    double right = ofA * ofB;
    double wrong = (1 - ofA) * (1 - ofB) / WRONG;
    double[] odds = new double[1 + 2 * RATES.length];
    odds[0] = Math.log(1 - DEPENDENT) + log(shared, right, wrong, 1 - right - wrong);
    double each = Math.log(DEPENDENT / (2 * RATES.length));
    for (int i = 0; i < RATES.length; i++) {
      odds[1 + i] = each + copied(shared, RATES[i], ofA, right, wrong);
      odds[1 + RATES.length + i] = each + copied(shared, RATES[i], ofB, right, wrong);
    }
    return told(a, b, shared, odds);
  }

  /// @param of how often the one that is copied from is right
  private static double copied(Shared shared, double rate, double of, double right, double wrong) {
    double own = 1 - rate;
    return log(
        shared, of * rate + right * own, (1 - of) * rate + wrong * own, (1 - right - wrong) * own);
  }

  private static double log(Shared shared, double right, double wrong, double different) {
    return shared.right() * Math.log(right)
        + shared.wrong() * Math.log(wrong)
        + shared.different() * Math.log(different);
  }

  private static Dependence told(String a, String b, Shared shared, double[] odds) {
    double most = Arrays.stream(odds).max().orElse(0);
    double all = Arrays.stream(odds).map(x -> Math.exp(x - most)).sum();
    double forward = 0;
    double back = 0;
    double share = 0;
    for (int i = 0; i < RATES.length; i++) {
      double ofA = Math.exp(odds[1 + i] - most) / all;
      double ofB = Math.exp(odds[1 + RATES.length + i] - most) / all;
      forward += ofA;
      back += ofB;
      share += RATES[i] * (ofA + ofB);
    }
    double either = Math.min(1, forward + back);
    return new Dependence(a, b, shared, either, Math.min(1, share), forward / (forward + back));
  }
}
