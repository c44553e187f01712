package org.stemma.story;

/// What one or more sketches taken together weigh: how long the sums of their words are.
final class Mass {
  /// Squared lengths below this are those of no words.
  static final double NOTHING = 1e-9;

  /// The squared lengths of all words, title, lede, names, numbers.
  private final double[] squares;

  private final int size;

  /// @param size how many sketches
  private Mass(double[] squares, int size) {
    this.squares = squares;
    this.size = size;
  }

  int size() {
    return size;
  }

  static Mass of(Sketch sketch) {
    double[] squares = new double[Sketch.BAGS];
    for (int bag = 0; bag < squares.length; bag++) {
      squares[bag] = sketch.bag(bag).square();
    }
    return new Mass(squares, 1);
  }

  /// Both together.
  ///
  /// @param common what the sketches of one and those of the other have in common
  Mass plus(Mass other, Common common) {
    double[] sums = new double[squares.length];
    for (int bag = 0; bag < sums.length; bag++) {
      sums[bag] = squares[bag] + other.squares[bag] + 2 * common.dot(bag);
    }
    return new Mass(sums, size + other.size);
  }

  /// The cosine of one of the bags with that of another.
  double cosine(int bag, Mass other, Common common) {
    double squared = squares[bag] * other.squares[bag];
    return squared < NOTHING ? 0 : common.dot(bag) / Math.sqrt(squared);
  }
}
