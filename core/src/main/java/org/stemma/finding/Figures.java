package org.stemma.finding;

import java.util.Set;
import org.stemma.quantity.Quantity;

/// Tells figures that two reporters hardly find on their own from numbers that many have: 47 or
/// 3.6 million, and not two, 50 or "hundreds".
final class Figures {
  private static final Set<Quantity.Kind> COUNTED =
      Set.of(
          Quantity.Kind.COUNT,
          Quantity.Kind.MONEY,
          Quantity.Kind.DISTANCE,
          Quantity.Kind.AREA,
          Quantity.Kind.WEIGHT,
          Quantity.Kind.VOLUME,
          Quantity.Kind.PERCENT);

  private static final double LEAST = 13;
  private static final double ROUND = 10;

  private Figures() {}

  static boolean isSpecific(Quantity quantity) {
    double low = quantity.stated().low();
    boolean exact = low == quantity.stated().high() && !quantity.approximate();
    return exact && COUNTED.contains(quantity.kind()) && low >= LEAST && !isRound(low);
  }

  /// Whether only its first digit is not 0.
  private static boolean isRound(double number) {
    double size = number;
    while (size >= ROUND && size % ROUND == 0) {
      size /= ROUND;
    }
    return size < ROUND && size == Math.rint(size);
  }
}
