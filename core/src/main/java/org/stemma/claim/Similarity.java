package org.stemma.claim;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Hedge;
import org.stemma.chronology.Timex;
import org.stemma.evidence.Weights;
import org.stemma.text.Interval;

/// How likely two phrasings answer one question, in log-odds: what they share and what keeps
/// them apart, weighed. Likeness only proposes; [#vetoes] decides against.
final class Similarity {
  private static final double LEAST_WORDS = Feature.weights().threshold("words-of-unnamed");
  private static final double OTHER_AGENTS = Feature.weights().threshold("words-of-other-agents");
  private static final double OPPOSITES = Feature.weights().threshold("words-of-opposites");
  private static final double AGES = Feature.weights().threshold("days-between-events");

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "nobody", "none", "n’t");

  /// The log-odds that both are one claim.
  double of(Profile a, Profile b) {
    double[] sum = {Feature.weights().intercept()};
    Likeness.count(a, b, (feature, value) -> sum[0] += feature.weight * value);
    return sum[0];
  }

  double probability(Profile a, Profile b) {
    return Weights.logistic(of(a, b));
  }

  /// The values that the log-odds are made from.
  SortedMap<String, Double> features(Profile a, Profile b) {
    SortedMap<String, Double> values = new TreeMap<>();
    Likeness.count(a, b, (feature, value) -> values.merge(feature.key, value, Double::sum));
    return values;
  }

  /// The least number of days between the times that both tell; 0 where they meet, or one tells
  /// none.
  static long daysApart(Proposition a, Proposition b) {
    long least = Long.MAX_VALUE;
    for (Timex x : a.times()) {
      for (Timex y : b.times()) {
        least = Math.min(least, between(x.interval(), y.interval()));
      }
    }
    return least == Long.MAX_VALUE ? 0 : least;
  }

  private static long between(Interval x, Interval y) {
    if (x.meets(y)) {
      return 0;
    }
    Interval first = x.latest().isBefore(y.earliest()) ? x : y;
    Interval second = first.equals(x) ? y : x;
    return java.time.temporal.ChronoUnit.DAYS.between(first.latest(), second.earliest());
  }

  /// Whether they cannot be one claim: events of other times, one kind of event of two who are
  /// named and differ, or what is not so beside what is.
  boolean vetoes(Profile a, Profile b) {
    Proposition x = a.proposition();
    Proposition y = b.proposition();
    boolean named = Likeness.isName(x.agent()) && Likeness.isName(y.agent());
    boolean others = named && !x.agent().equals(y.agent());
    boolean event = others && x.event().isPresent() && x.event().equals(y.event());
    return daysApart(x, y) > AGES || isNoAnswer(x, y) || event && words(x, y) < OTHER_AGENTS;
  }

  /// Whether one says that something is not so, and not of what the other says is: "the hand is not
  /// his" is no answer to "the town is in his hand".
  private static boolean isNoAnswer(Proposition a, Proposition b) {
    boolean plain = !isDenial(a) && !isDenial(b);
    return plain
        && a.assertion().negated() != b.assertion().negated()
        && words(a, b) < LEAST_WORDS
        && !oppose(a, b)
        && States.clash(a, b).isEmpty();
  }

  /// Whether the denial of one speaks against the other: a party denies what is said in much the
  /// same words, or the very verb is negated. "Did not survive" is no denial of "was killed", and
  /// what both word alike they mean alike.
  static boolean oppose(Proposition a, Proposition b) {
    double words = words(a, b);
    boolean event = a.event().isPresent() && a.event().equals(b.event());
    if (isDenial(a) != isDenial(b)) {
      boolean told = !a.verbs().isEmpty() && !b.verbs().isEmpty();
      return told && (event && words >= LEAST_WORDS || words >= OPPOSITES);
    }
    boolean verb = a.verb().isPresent() && a.verb().equals(b.verb());
    return verb && words >= OPPOSITES && isNegated(a) != isNegated(b) && a.isPlain() && b.isPlain();
  }

  /// Whether a word of the clause negates, whatever verb it belongs to.
  static boolean isNegated(Proposition p) {
    return p.printed().stream().anyMatch(w -> NEGATIONS.contains(w) || w.endsWith("n't"));
  }

  private static boolean isDenial(Proposition p) {
    return p.assertion().hedge() == Hedge.DENIED;
  }

  /// How much of the wording both share, by rarity; nothing unless it is more than a name.
  static double words(Proposition a, Proposition b) {
    boolean content = false;
    int shared = 0;
    double ofA = 0;
    double ofB = 0;
    for (var term : a.worth().entrySet()) {
      Optional<Double> other = Optional.ofNullable(b.worth().get(term.getKey()));
      if (other.isPresent()) {
        shared++;
        ofA += term.getValue();
        ofB += other.get();
        content |= !term.getKey().startsWith("E") && !term.getKey().startsWith("#");
      }
    }
    double least = Math.min(sum(a), sum(b));
    double most = Math.max(sum(a), sum(b));
    if (!content || shared < 2 || least <= 0) {
      return 0;
    }
    double common = Math.min(ofA, ofB);
    double share = 0.65 * common / least + 0.35 * common / most;
    return Math.min(1, share * Math.log1p(common) * 0.42);
  }

  private static double sum(Proposition p) {
    double sum = 0;
    for (double weight : p.worth().values()) {
      sum += weight;
    }
    return sum;
  }
}
