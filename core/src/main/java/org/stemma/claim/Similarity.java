package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ObjDoubleConsumer;
import org.stemma.attribution.Hedge;
import org.stemma.chronology.Timex;
import org.stemma.collate.Alignment;
import org.stemma.evidence.Weights;
import org.stemma.text.Interval;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// How likely two propositions answer one question, in log-odds: what they share and what keeps
/// them apart, weighed. Likeness only proposes; [#vetoes] decides against.
final class Similarity {
  private static final double LEAST_WORDS = Feature.weights().threshold("words-of-unnamed");
  private static final double OTHER_AGENTS = Feature.weights().threshold("words-of-other-agents");
  private static final double OPPOSITES = Feature.weights().threshold("words-of-opposites");
  private static final double AGES = Feature.weights().threshold("days-between-events");

  /// Log-odds that are as good as certainty.
  private static final double SURE = 5;

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "nobody", "none", "n’t");

  private final Documents documents;
  private final Map<Long, Double> aligned = new HashMap<>();

  Similarity(List<Profile> profiles, List<Alignment> alignments, Documents documents) {
    this.documents = documents;
    Map<ReportId, List<Profile>> byReport = new HashMap<>();
    for (Profile p : profiles) {
      byReport
          .computeIfAbsent(p.assertion().where().report(), r -> new java.util.ArrayList<>())
          .add(p);
    }
    for (Alignment alignment : alignments) {
      align(alignment, byReport);
    }
  }

  private void align(Alignment alignment, Map<ReportId, List<Profile>> byReport) {
    List<Profile> left = byReport.getOrDefault(alignment.a().report(), List.of());
    List<Profile> right = byReport.getOrDefault(alignment.b().report(), List.of());
    for (Profile a : left) {
      double fit = fit(alignment.a(), a.assertion().where());
      for (Profile b : fit > 0 ? right : List.<Profile>of()) {
        double both = Math.min(fit, fit(alignment.b(), b.assertion().where()));
        if (both > 0) {
          aligned.merge(code(a, b), both * (0.5 + 0.5 * alignment.score()), Math::max);
        }
      }
    }
  }

  /// How much of the longer of the two both cover.
  private static double fit(Passage aligned, Passage asserted) {
    double shared = aligned.span().shared(asserted.span());
    return shared / Math.max(1, Math.max(aligned.span().length(), asserted.span().length()));
  }

  private static long code(Profile a, Profile b) {
    return ((long) Math.min(a.at(), b.at()) << 32) | Math.max(a.at(), b.at());
  }

  /// The log-odds that both are one claim.
  double of(Profile a, Profile b) {
    double[] sum = {Feature.weights().intercept()};
    count(a, b, (feature, value) -> sum[0] += feature.weight * value);
    return sum[0];
  }

  /// The same, but for pairs that what is told of last cannot lift over a bound: any number under
  /// it will do for those.
  double above(Profile a, Profile b, double bound) {
    double[] sum = {Feature.weights().intercept()};
    ObjDoubleConsumer<Feature> to = (feature, value) -> sum[0] += feature.weight * value;
    plain(a, b, to);
    double most = Math.max(Feature.ONE_EVENT.weight, Feature.ANOTHER_EVENT.weight);
    if (sum[0] + Math.max(0, most) <= bound) {
      return Math.min(sum[0], bound);
    }
    happening(a.proposition(), b.proposition(), to);
    return sum[0];
  }

  double probability(Profile a, Profile b) {
    return Weights.logistic(of(a, b));
  }

  /// The values that the log-odds are made from.
  SortedMap<String, Double> features(Profile a, Profile b) {
    SortedMap<String, Double> values = new TreeMap<>();
    count(a, b, (feature, value) -> values.merge(feature.key, value, Double::sum));
    return values;
  }

  private void count(Profile a, Profile b, ObjDoubleConsumer<Feature> to) {
    plain(a, b, to);
    happening(a.proposition(), b.proposition(), to);
  }

  private void plain(Profile a, Profile b, ObjDoubleConsumer<Feature> to) {
    words(a, b, to);
    deed(a.proposition(), b.proposition(), a, b, to);
    things(a, b, to);
    setting(a, b, to);
  }

  private static void words(Profile a, Profile b, ObjDoubleConsumer<Feature> to) {
    double common = a.words().common(b.words());
    double share = a.words().ofLighter(b.words(), common);
    to.accept(Feature.SHARE_OF_SHORTER, share);
    to.accept(Feature.SHARE_OF_LONGER, a.words().ofHeavier(b.words(), common));
    to.accept(Feature.COMMON, Math.log1p(common));
    to.accept(Feature.COMMON_SHARE, share * Math.log1p(common));
    double own = a.own().common(b.own());
    to.accept(Feature.OWN_OF_SHORTER, a.own().ofLighter(b.own(), own));
    to.accept(Feature.OWN_OF_LONGER, a.own().ofHeavier(b.own(), own));
    to.accept(Feature.OWN_COMMON, Math.log1p(own));
    double around = a.sentence().common(b.sentence());
    to.accept(Feature.SENTENCE_OF_SHORTER, a.sentence().ofLighter(b.sentence(), around));
    to.accept(Feature.SENTENCE_OF_LONGER, a.sentence().ofHeavier(b.sentence(), around));
  }

  private static void deed(
      Proposition a, Proposition b, Profile one, Profile two, ObjDoubleConsumer<Feature> to) {
    boolean both = a.event().isPresent() && b.event().isPresent();
    boolean event = both && a.event().equals(b.event());
    holds(Feature.EVENT, event, to);
    holds(Feature.NO_EVENT, !both, to);
    holds(Feature.OTHER_EVENT, both && !Profile.meet(one.events(), two.events()), to);
    holds(Feature.VERB, Profile.meet(a.verbs(), b.verbs()), to);
    boolean agent = role(a.agent(), b.agent(), to, AGENT);
    boolean theme = role(a.theme(), b.theme(), to, THEME);
    boolean crossed = same(a.agent(), b.theme()) || same(a.theme(), b.agent());
    holds(Feature.ROLE_CROSSED, crossed && !agent && !theme, to);
    holds(Feature.DEED, event && (agent || theme || crossed), to);
  }

  private void happening(Proposition a, Proposition b, ObjDoubleConsumer<Feature> to) {
    if (a.deed().isPresent() && b.deed().isPresent()) {
      double odds = Mentions.logOdds(Mentions.Of.EVENTS, a.deed().get(), b.deed().get(), documents);
      to.accept(Feature.ONE_EVENT, Math.max(0, Math.min(1, odds / SURE)));
      to.accept(Feature.ANOTHER_EVENT, Math.max(0, Math.min(1, -odds / SURE)));
    }
  }

  private record Role(Feature named, Feature noun, Feature other) {}

  private static final Role AGENT =
      new Role(Feature.AGENT_NAMED, Feature.AGENT_NOUN, Feature.AGENT_OTHER);
  private static final Role THEME =
      new Role(Feature.THEME_NAMED, Feature.THEME_NOUN, Feature.THEME_OTHER);

  private static boolean role(
      Optional<String> a, Optional<String> b, ObjDoubleConsumer<Feature> to, Role role) {
    boolean same = same(a, b);
    boolean named = a.isPresent() && b.isPresent() && isName(a) && isName(b);
    holds(role.named(), same && named, to);
    holds(role.noun(), same && !named, to);
    holds(role.other(), a.isPresent() && b.isPresent() && !same && !named, to);
    return same;
  }

  private static boolean isName(Optional<String> role) {
    return role.isPresent() && role.get().charAt(0) == 'E';
  }

  private static boolean same(Optional<String> a, Optional<String> b) {
    return a.isPresent() && a.equals(b);
  }

  private static void things(Profile a, Profile b, ObjDoubleConsumer<Feature> to) {
    Set<String> placesA = a.proposition().places();
    Set<String> placesB = b.proposition().places();
    holds(Feature.NAME, Profile.meet(a.names(), b.names()), to);
    holds(Feature.NAMES_APART, Profile.apart(a.names(), b.names()), to);
    holds(Feature.PLACE, Profile.meet(placesA, placesB), to);
    holds(Feature.PLACES_APART, Profile.apart(placesA, placesB), to);
    holds(Feature.NUMBER, Profile.meet(a.numbers(), b.numbers()), to);
    holds(Feature.NUMBERS_APART, Profile.apart(a.numbers(), b.numbers()), to);
    counts(a, b, to);
    if (!a.proposition().times().isEmpty() && !b.proposition().times().isEmpty()) {
      holds(Feature.TIMES_MEET, timesMeet(a.proposition(), b.proposition()), to);
      holds(Feature.TIMES_APART, daysApart(a.proposition(), b.proposition()) > 0, to);
    }
  }

  private static void counts(Profile a, Profile b, ObjDoubleConsumer<Feature> to) {
    boolean meet = false;
    boolean apart = false;
    boolean toll = false;
    for (Profile.Counted x : a.counts()) {
      for (Profile.Counted y : b.counts()) {
        if (x.thing().equals(y.thing())) {
          meet |= x.quantity().meets(y.quantity());
          apart |= !x.quantity().meets(y.quantity());
          toll |= x.thing().startsWith("toll:");
        }
      }
    }
    holds(Feature.COUNTS_MEET, meet, to);
    holds(Feature.COUNTS_APART, apart && !meet, to);
    holds(Feature.TOLL, toll, to);
  }

  private void setting(Profile a, Profile b, ObjDoubleConsumer<Feature> to) {
    to.accept(Feature.ALIGNED, aligned.getOrDefault(code(a, b), 0.0));
    to.accept(Feature.QUOTED, Math.min(3, a.sharedQuotation(b)) / 3.0);
    holds(Feature.ONE_SENTENCE, a.proposition().isOfTheSentenceOf(b.proposition()), to);
    boolean report = a.assertion().where().report().equals(b.assertion().where().report());
    to.accept(Feature.NESTED, report ? fit(a.assertion().where(), b.assertion().where()) : 0);
    holds(Feature.SPEAKER, !a.speaker().isEmpty() && a.speaker().equals(b.speaker()), to);
    holds(Feature.BOTH_UNKNOWN, a.isUnknown() && b.isUnknown(), to);
    holds(Feature.ONE_UNKNOWN, a.isUnknown() != b.isUnknown(), to);
    holds(Feature.HEADLINE, a.isHeadline() || b.isHeadline(), to);
    holds(Feature.POLARITY, a.isNegative() != b.isNegative(), to);
    holds(Feature.BRIEF, Math.min(a.words().size(), b.words().size()) <= 2, to);
  }

  private static void holds(Feature feature, boolean holds, ObjDoubleConsumer<Feature> to) {
    if (holds) {
      to.accept(feature, 1);
    }
  }

  private static boolean timesMeet(Proposition a, Proposition b) {
    return a.times().stream()
        .anyMatch(x -> b.times().stream().anyMatch(y -> x.interval().meets(y.interval())));
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
    boolean others = isName(x.agent()) && isName(y.agent()) && !x.agent().equals(y.agent());
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
        && !oppose(a, b);
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
    boolean alike = isNegated(a) == isNegated(b);
    return verb && words >= OPPOSITES && !alike && a.isPlain() && b.isPlain();
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
    Set<String> shared = new TreeSet<>(a.wording().keys());
    shared.retainAll(b.wording().keys());
    boolean content = shared.stream().anyMatch(k -> !k.startsWith("E") && !k.startsWith("#"));
    double least = Math.min(a.wording().weight(), b.wording().weight());
    double most = Math.max(a.wording().weight(), b.wording().weight());
    if (!content || shared.size() < 2 || least <= 0) {
      return 0;
    }
    double common = Math.min(a.wording().weightOf(shared), b.wording().weightOf(shared));
    double share = 0.65 * common / least + 0.35 * common / most;
    return Math.min(1, share * Math.log1p(common) * 0.42);
  }
}
