package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.attribution.Hedge;
import org.stemma.quantity.Quantity;

/// What speaks for and against two answers being answers to one question: what their
/// assertions have in common, and who else gives which answer.
final class RivalTraits {
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Set<String> HANGING =
      Set.of("that", "which", "who", "whom", "whose", "where", "in", "when");

  private final Map<Integer, Integer> groups = new HashMap<>();
  private final Similarity similarity;
  private final Answers answers;

  RivalTraits(List<List<Profile>> groups, Similarity similarity, Answers answers) {
    for (int i = 0; i < groups.size(); i++) {
      for (Profile p : groups.get(i)) {
        this.groups.put(p.at(), i);
      }
    }
    this.similarity = similarity;
    this.answers = answers;
  }

  /// The number of the claim it is of.
  int group(Profile p) {
    return groups.getOrDefault(p.at(), -1);
  }

  SortedMap<String, Double> of(
      Contrast.Slot slot,
      String question,
      Profile a,
      Profile b,
      Rivalry.Answer one,
      Rivalry.Answer other) {
    SortedMap<String, Double> values = similarity.features(a, b);
    values.put("slot-" + slot.name().toLowerCase(java.util.Locale.ROOT), 1.0);
    holds(values, "one-claim", group(a) == group(b));
    boolean here = answers.alsoGives(question, a, other);
    boolean there = answers.alsoGives(question, b, one);
    holds(values, "gives-both", here || there);
    holds(values, "both-give-both", here && there);
    long lesser = Math.min(answers.reports(question, one), answers.reports(question, other));
    values.put("lesser-reports", Math.log((double) Math.max(1, lesser)));
    holds(values, "year", hasYear(a) || hasYear(b));
    holds(values, "one-year", hasYear(a) != hasYear(b));
    holds(values, "hanging", hangs(a) || hangs(b));
    holds(values, "believed", isBelieved(a) || isBelieved(b));
    holds(values, Rivalry.STAGED, group(a) == group(b) && isStaged(question, a, b, one, other));
    one.count().ifPresent(x -> other.count().ifPresent(y -> counts(values, x, y)));
    return values;
  }

  private static boolean isStaged(
      String question, Profile a, Profile b, Rivalry.Answer one, Rivalry.Answer other) {
    return question.startsWith("toll:")
        && one.count()
            .flatMap(
                x ->
                    other
                        .count()
                        .map(
                            y ->
                                Stages.areTwo(
                                    new Profile.Counted(question, x),
                                    a.proposition(),
                                    new Profile.Counted(question, y),
                                    b.proposition())))
            .orElse(false);
  }

  private static void counts(SortedMap<String, Double> values, Quantity x, Quantity y) {
    double low = Math.max(1, Math.min(size(x), size(y)));
    double high = Math.max(1, Math.max(size(x), size(y)));
    values.put("times-as-many", Math.min(3, Math.log(high / low)));
    holds(values, "about", x.approximate() || y.approximate());
    holds(values, "counted-alike", x.counted().equals(y.counted()));
  }

  private static double size(Quantity q) {
    return Double.isInfinite(q.low()) ? q.high() : q.low();
  }

  private static boolean hasYear(Profile p) {
    return !years(p).isEmpty();
  }

  /// The years that its sentence names.
  static Set<String> years(Profile p) {
    return p.proposition().printed(p.assertion().sentence().span()).stream()
        .filter(w -> YEAR.matcher(w).matches())
        .collect(Collectors.toSet());
  }

  private static boolean hangs(Profile p) {
    List<String> words = p.proposition().printed();
    return !words.isEmpty() && HANGING.contains(words.getFirst());
  }

  private static boolean isBelieved(Profile p) {
    return p.assertion().hedge() == Hedge.BELIEVED;
  }

  private static void holds(SortedMap<String, Double> values, String name, boolean holds) {
    if (holds) {
      values.put(name, 1.0);
    }
  }
}
