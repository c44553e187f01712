package org.stemma.story;

import java.util.stream.IntStream;

/// One report held against many others: how strongly it is tied to each.
///
/// What speaks for a tie is looked at kind by kind, as far as the tie can still become strong
/// enough were all that is left as good as can be. Most pairs are done with after one or two.
final class Tying {
  /// The kinds of words in the order in which they are looked at: those first that tell most.
  private static final int[] ORDER = {0, 2, 3, 1, 4};

  private final Likeness likeness;
  private final BagTable[] bags;
  private final double[] squares;
  private final Mass mass;
  private final long published;

  Tying(Sketch sketch, Likeness likeness) {
    this.likeness = likeness;
    this.bags =
        IntStream.range(0, Sketch.BAGS)
            .mapToObj(bag -> sketch.bag(bag).table())
            .toArray(BagTable[]::new);
    this.squares =
        IntStream.range(0, Sketch.BAGS).mapToDouble(bag -> sketch.bag(bag).square()).toArray();
    this.mass = Mass.of(sketch);
    this.published = Apart.packed(sketch.published());
  }

  /// The log-odds that another report tells the same story; negative infinity if they are below
  /// what ties.
  ///
  /// @param day when the other was published, as [Apart#packed] has it
  double odds(Sketch other, long day) {
    double[] sums = new double[Sketch.BAGS + Apart.VALUES];
    Apart.add(published, day, sums, Sketch.BAGS);
    double ceiling = likeness.ceiling(sums, Sketch.BAGS);
    for (int bag : ORDER) {
      sums[bag] = other.bag(bag).dot(bags[bag]);
      double squared = squares[bag] * other.bag(bag).square();
      ceiling -= likeness.below(bag, squared < Mass.NOTHING ? 0 : sums[bag] / Math.sqrt(squared));
      if (ceiling < likeness.weakest()) {
        return Double.NEGATIVE_INFINITY;
      }
    }
    double odds = likeness.odds(mass, Mass.of(other), Common.of(sums));
    return odds < likeness.weakest() ? Double.NEGATIVE_INFINITY : odds;
  }
}
