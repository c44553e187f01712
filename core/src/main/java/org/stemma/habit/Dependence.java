package org.stemma.habit;

/// How likely one of two sources has its values from the other, and how many of them.
///
/// @param a the first of both in alphabetical order
/// @param shared what it was judged from
/// @param probability that either depends on the other at all
/// @param share expected part of the values of the one that are taken from the other
/// @param forward the part of `probability` that `b` has its values from `a`; the rest is that
///     `a` has them from `b`
public record Dependence(
    String a, String b, Shared shared, double probability, double share, double forward) {
  private static final double MOST = .9;

  /// Whether nearly all of one is the other's: most of their values, and most of their errors.
  public boolean isCopying() {
    return share >= MOST && shared.errors() >= MOST;
  }
}
