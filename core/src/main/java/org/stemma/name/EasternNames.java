package org.stemma.name;

import java.util.List;
import java.util.Optional;
import org.stemma.evidence.Evidence;

/// Two names of persons that both may have the family name first, laid side by side by family
/// and given name.
///
/// That one system of writing stands behind both and another sound is meant is told by what
/// agrees to the letter: where the given names are printed alike, other letters in the family
/// name are more likely another family.
final class EasternNames {
  private record Pair(Romanisations.Eastern a, Romanisations.Eastern b) {}

  private EasternNames() {}

  static boolean areBoth(PersonName a, PersonName b) {
    return !pairs(a, b).isEmpty();
  }

  private static List<Pair> pairs(PersonName a, PersonName b) {
    List<Romanisations.Eastern> others = Romanisations.of(b);
    return Romanisations.of(a).stream()
        .flatMap(
            x ->
                others.stream()
                    .filter(y -> y.language().equals(x.language()))
                    .map(y -> new Pair(x, y)))
        .toList();
  }

  /// Whether they can be one person, with what speaks for it.
  static boolean areOne(PersonName a, PersonName b, Evidence evidence) {
    Optional<Pair> one =
        pairs(a, b).stream()
            .filter(p -> p.a().isOfFamily(p.b()))
            .filter(p -> areGiven(p.a(), p.b()))
            .findFirst();
    one.ifPresent(p -> says(p.a(), p.b(), evidence));
    return one.isPresent();
  }

  private static boolean areGiven(Romanisations.Eastern a, Romanisations.Eastern b) {
    return a.given().equals(b.given())
        || a.soundsLike(b)
        || Spelling.isVariant(a.given(), b.given());
  }

  private static void says(Romanisations.Eastern a, Romanisations.Eastern b, Evidence evidence) {
    boolean sameFamily = a.family().equals(b.family());
    boolean sameGiven = a.given().equals(b.given());
    if (sameFamily) {
      evidence.says("same-surname", "the same family name");
    } else {
      evidence.says("family-romanised", both(a.family(), b.family()) + " are one family name");
    }
    if (sameGiven) {
      evidence.says("same-first-name", "the same given name, “" + a.given() + "”");
    } else if (a.soundsLike(b)) {
      evidence.says("given-romanised", both(a.given(), b.given()) + " sound alike");
    } else {
      evidence.says(
          "first-name-variant", both(a.given(), b.given()) + " are spellings of one name");
    }
    if (!sameFamily && !sameGiven) {
      evidence.says("romanised-throughout", "each is written in a system of its own");
    }
  }

  private static String both(String a, String b) {
    return "“" + a + "” and “" + b + "”";
  }
}
