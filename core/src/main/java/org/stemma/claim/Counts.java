package org.stemma.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.quantity.Quantity;

/// Tells which counts count one thing. A toll is named in many ways ("five people died", "five
/// dead", "killing at least
/// five"), so a count of people in a clause about what befell them counts that; any other count
/// counts its noun.
final class Counts {
  private static final Set<String> TOLLS =
      Set.of("kill", "injure", "trap", "rescue", "displace", "arrest", "miss", "evacuate", "treat");
  private static final Set<String> PEOPLE =
      Set.of(
          "",
          "people",
          "person",
          "persons",
          "passenger",
          "passengers",
          "dead",
          "death",
          "deaths",
          "life",
          "lives",
          "missing",
          "injured",
          "wounded",
          "body",
          "bodies",
          "victim",
          "victims",
          "other",
          "others",
          "casualty",
          "casualties",
          "survivor",
          "survivors");

  private static final int ROUND = 10;
  private static final int DOZEN = 12;

  private Counts() {}

  /// The key of what a count in a proposition counts.
  static String thing(Quantity quantity, Proposition in) {
    Optional<String> toll = toll(quantity, in);
    if (toll.isPresent()) {
      return toll.get();
    }
    String[] words = quantity.counted().toLowerCase(Locale.ROOT).split(" ");
    String head = words[words.length - 1];
    String singular =
        head.endsWith("s") && head.length() > 3 ? head.substring(0, head.length() - 1) : head;
    return quantity.unit() + ":" + singular;
  }

  /// Whether no number satisfies both counts of one thing. "50" and "more than 50" are one rounding
  /// apart, so they meet; "at least five" dead and "at least seven" meet as numbers, but as a toll
  /// the one is what was known before the other.
  static boolean areApart(String thing, Quantity x, Quantity y) {
    boolean touch = x.stated().low() == y.stated().high() || y.stated().low() == x.stated().high();
    boolean grown = thing.startsWith("toll:") && isCounted(x) && isCounted(y);
    return !touch && !x.meets(y) || grown && x.stated().low() != y.stated().low();
  }

  /// Whether it says how many were counted so far, and not a round number at best: "at least seven".
  private static boolean isCounted(Quantity count) {
    double low = count.stated().low();
    boolean open = Double.isInfinite(count.stated().high()) && !count.stated().lowOpen();
    return (open || low == count.stated().high()) && low % ROUND != 0 && low % DOZEN != 0;
  }

  private static Optional<String> toll(Quantity quantity, Proposition in) {
    String[] words = quantity.counted().toLowerCase(Locale.ROOT).split(" ");
    boolean people = quantity.unit().isBlank() && PEOPLE.contains(words[words.length - 1]);
    return in.event().filter(e -> people && TOLLS.contains(e)).map(e -> "toll:" + e);
  }
}
