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

  /// Whether both tell a toll of one kind, of one event as far as their years tell.
  static boolean isOneToll(Proposition a, Proposition b) {
    Optional<String> one = a.quantities().stream().flatMap(q -> toll(q, a).stream()).findFirst();
    Optional<String> other = b.quantities().stream().flatMap(q -> toll(q, b).stream()).findFirst();
    return one.isPresent() && one.equals(other) && years(a).equals(years(b));
  }

  private static Optional<String> toll(Quantity quantity, Proposition in) {
    String[] words = quantity.counted().toLowerCase(Locale.ROOT).split(" ");
    boolean people = quantity.unit().isBlank() && PEOPLE.contains(words[words.length - 1]);
    return in.event().filter(e -> people && TOLLS.contains(e)).map(e -> "toll:" + e);
  }

  private static Set<String> years(Proposition p) {
    Set<String> years = new java.util.TreeSet<>();
    p.sentence().keys().stream().filter(k -> k.matches("#(19|20)\\d\\d")).forEach(years::add);
    return years;
  }
}
