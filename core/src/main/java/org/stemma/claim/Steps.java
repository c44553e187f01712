package org.stemma.claim;

import java.util.Collection;
import java.util.List;

/// Of numbers that exclude each other, each against the next: where five, seven and nine were
/// counted, five against nine says nothing more.
final class Steps {
  private Steps() {}

  static List<Contrast> only(Collection<Contrast> all) {
    return all.stream()
        .filter(c -> all.stream().noneMatch(other -> isStepOf(other, c, all)))
        .toList();
  }

  /// Whether a contrast is the way from the lesser number of another to one in between, and
  /// the rest of the way is told too.
  private static boolean isStepOf(Contrast first, Contrast whole, Collection<Contrast> all) {
    return areOfOneQuestion(first, whole)
        && least(first) == least(whole)
        && most(first) < most(whole)
        && all.stream()
            .anyMatch(
                rest ->
                    areOfOneQuestion(rest, whole)
                        && least(rest) == most(first)
                        && most(rest) == most(whole));
  }

  private static boolean areOfOneQuestion(Contrast a, Contrast b) {
    return a.counts().isPresent() && b.counts().isPresent() && a.question().equals(b.question());
  }

  private static double least(Contrast c) {
    return c.counts().map(n -> Math.min(size(n.left()), size(n.right()))).orElse(0.0);
  }

  private static double most(Contrast c) {
    return c.counts().map(n -> Math.max(size(n.left()), size(n.right()))).orElse(0.0);
  }

  private static double size(org.stemma.quantity.Quantity q) {
    return Double.isInfinite(q.stated().low()) ? q.stated().high() : q.stated().low();
  }
}
