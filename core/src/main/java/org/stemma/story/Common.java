package org.stemma.story;

/// What the sketches of two sides have in common, summed up over all pairs of one of each side:
/// the products of their words, and how far apart in time they are.
///
/// Sums of words need not be kept to compare groups, for the product of two sums is the sum of the
/// products: what is common to a group and a third one is the sum of what its parts have.
final class Common {
  /// What no sketches have in common.
  static final Common NONE = new Common(new double[Sketch.BAGS + Apart.VALUES]);

  /// The products of [Sketch#BAGS] kinds of words, then the steps of [Apart].
  private final double[] sums;

  private Common(double[] sums) {
    this.sums = sums;
  }

  static Common of(Sketch a, Sketch b) {
    double[] sums = new double[Sketch.BAGS + Apart.VALUES];
    for (int bag = 0; bag < Sketch.BAGS; bag++) {
      sums[bag] = a.bag(bag).dot(b.bag(bag));
    }
    Apart.add(Apart.packed(a.published()), Apart.packed(b.published()), sums, Sketch.BAGS);
    return new Common(sums);
  }

  /// From the products of all kinds of words, then the steps of [Apart].
  static Common of(double... sums) {
    return new Common(sums.clone());
  }

  /// What two sides, of which the one falls into two parts, have in common.
  Common plus(Common part) {
    double[] both = sums.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] += part.sums[i];
    }
    return new Common(both);
  }

  double dot(int bag) {
    return sums[bag];
  }

  /// How far one of the steps apart in time is gone, over all pairs.
  double apart(int step) {
    return sums[Sketch.BAGS + step];
  }
}
