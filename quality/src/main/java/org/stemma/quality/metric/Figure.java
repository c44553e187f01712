package org.stemma.quality.metric;

/// One number that an examination gives, with what it was counted from.
public sealed interface Figure {
  /// What it is called within its examination, such as `content.f1`.
  String name();

  double value();

  /// What the number was counted from, `361/420` or `181 pages`.
  String basis();

  /// A share between 0 and 1 of which more is better; it may not fall.
  record Score(String name, double value, String basis) implements Figure {
    public Score {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException(name + " is no share of 1: " + value);
      }
    }
  }

  /// A count or speed, which the machine or the corpus decides; it is printed and not judged.
  record Size(String name, double value, String basis) implements Figure {}

  /// The share of a part in a whole; nothing of nothing is 0.
  static Figure share(String name, long part, long whole) {
    return new Score(name, whole == 0 ? 0 : part / (double) whole, part + "/" + whole);
  }

  static Figure f1(String name, Counts counts) {
    return share(name, 2 * counts.right(), 2 * counts.right() + counts.wrong() + counts.missed());
  }

  static Figure precision(String name, Counts counts) {
    return share(name, counts.right(), counts.right() + counts.wrong());
  }

  static Figure recall(String name, Counts counts) {
    return share(name, counts.right(), counts.right() + counts.missed());
  }

  /// A figure that is no plain share.
  ///
  /// @param of what the mean is over, `181 pages`
  static Figure mean(String name, double value, String of) {
    return new Score(name, value, of);
  }
}
