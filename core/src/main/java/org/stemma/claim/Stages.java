package org.stemma.claim;

import java.util.Set;

/// Tells counts of one thing that say themselves which is older: "five were initially
/// trapped", "two are still trapped". What remains is less than what was.
final class Stages {
  private static final Set<String> FIRST = Set.of("initially", "originally", "first");
  private static final Set<String> NOW = Set.of("still", "remain", "remains", "remained", "now");

  /// What does not befall people for good, so that fewer remain.
  private static final Set<String> PASSING =
      Set.of("toll:trap", "toll:miss", "toll:treat", "toll:hospitalise", "toll:displace");

  private Stages() {}

  /// Whether the one tells how it began, or more than remain as the other tells it.
  static boolean areTwo(Profile.Counted x, Proposition a, Profile.Counted y, Proposition b) {
    return precedes(x, a, y, b) || precedes(y, b, x, a);
  }

  private static boolean precedes(
      Profile.Counted x, Proposition a, Profile.Counted y, Proposition b) {
    boolean fewer = y.quantity().high() < x.quantity().low();
    boolean now = has(NOW, b) && !has(NOW, a);
    return now && (has(FIRST, a) || fewer && PASSING.contains(x.thing()));
  }

  private static boolean has(Set<String> words, Proposition p) {
    return p.printed().stream().anyMatch(words::contains);
  }
}
