package org.stemma.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stemma.evidence.Evidence;
import org.stemma.evidence.Weights;

/// How likely two reports, or two groups of reports, tell one story: cosines of their words, how
/// many days lie between, and how large the groups are.
///
/// What is measured of two groups are the cosines of their sums. Groups have more words in common
/// than their reports have two by two, and how much is a matter of their size, so sizes are
/// features of their own.
public final class Likeness {
  private static final List<String> BAGS = List.of("all", "title", "lede", "names", "numbers");

  /// Keeps the logarithm of a cosine finite.
  private static final double LEAST = .02;

  /// What sums of floats may be wrong by.
  private static final double ROUNDING = 1e-4;

  /// The features, in the order in which [#values] has them.
  public static final List<String> FEATURES = names();

  /// By the weights that the program has.
  public static final Likeness USUAL = new Likeness(Weights.of(Likeness.class, "grouping.weights"));

  private final Weights weights;
  private final double[] byFeature;
  private final double enough;
  private final double weakest;

  /// The most that each kind of words can speak for.
  private final double[] mosts;

  /// By other weights, as fitting tries them.
  public Likeness(Weights weights) {
    this.weights = weights;
    this.byFeature = FEATURES.stream().mapToDouble(weights::weight).toArray();
    this.enough = weights.threshold("one-story");
    this.weakest = weights.threshold("tie");
    this.mosts = IntStream.range(0, BAGS.size()).mapToDouble(this::most).toArray();
  }

  /// The log-odds above which groups come together.
  double enough() {
    return enough;
  }

  /// The log-odds above which two reports are tied at all.
  double weakest() {
    return weakest;
  }

  private static List<String> names() {
    List<String> features = new ArrayList<>();
    BAGS.forEach(b -> features.add("log-" + b));
    features.addAll(BAGS);
    features.addAll(List.of("undated", "day-1", "day-2", "day-4", "day-8", "day-30"));
    features.addAll(List.of("smaller", "larger", "smaller-log-all", "larger-log-all"));
    return List.copyOf(features);
  }

  /// What speaks for and against the reports of one side telling the story of the other's.
  public Evidence evidence(List<Sketch> some, List<Sketch> others) {
    double[] values = values(mass(some), mass(others), common(some, others));
    Evidence evidence = new Evidence(weights);
    for (int i = 0; i < values.length; i++) {
      evidence.counts(FEATURES.get(i), values[i]);
    }
    return evidence;
  }

  private static Mass mass(List<Sketch> sketches) {
    Mass mass = Mass.of(sketches.getFirst());
    for (int i = 1; i < sketches.size(); i++) {
      List<Sketch> one = sketches.subList(i, i + 1);
      mass = mass.plus(Mass.of(sketches.get(i)), common(sketches.subList(0, i), one));
    }
    return mass;
  }

  private static Common common(List<Sketch> some, List<Sketch> others) {
    return some.stream()
        .flatMap(a -> others.stream().map(b -> Common.of(a, b)))
        .reduce(Common::plus)
        .orElseThrow(() -> new IllegalArgumentException("no sketch to compare"));
  }

  /// What the odds of two reports so far apart in time would be at most, were all their words as
  /// good as can be.
  ///
  /// @param gone how far each of the steps apart is gone, from a place on
  double ceiling(double[] gone, int from) {
    double odds = weights.intercept() + ROUNDING;
    for (double most : mosts) {
      odds += most;
    }
    for (int i = 0; i < Apart.VALUES; i++) {
      odds += byFeature[2 * BAGS.size() + i] * gone[from + i];
    }
    return odds;
  }

  /// How far what one kind of words speaks for is below the most that it can.
  double below(int bag, double cosine) {
    return mosts[bag] - of(bag, cosine);
  }

  /// What one kind of words speaks for, by its cosine.
  private double of(int bag, double cosine) {
    return byFeature[bag] * Math.log(cosine + LEAST) + byFeature[BAGS.size() + bag] * cosine;
  }

  /// The most that one kind of words can speak for: at one of the ends, or where the logarithm and
  /// the cosine itself outweigh each other.
  private double most(int bag) {
    double turn = -byFeature[bag] / byFeature[BAGS.size() + bag] - LEAST;
    double between = turn > 0 && turn < 1 ? of(bag, turn) : Double.NEGATIVE_INFINITY;
    return Math.max(between, Math.max(of(bag, 0), of(bag, 1 + ROUNDING)));
  }

  /// The log-odds that two masses tell one story.
  double odds(Mass a, Mass b, Common common) {
    double[] values = values(a, b, common);
    double odds = weights.intercept();
    for (int i = 0; i < values.length; i++) {
      odds += byFeature[i] * values[i];
    }
    return odds;
  }

  private static double[] values(Mass a, Mass b, Common common) {
    double[] values = new double[FEATURES.size()];
    int bags = BAGS.size();
    for (int i = 0; i < bags; i++) {
      double cosine = a.cosine(i, b, common);
      values[i] = Math.log(cosine + LEAST);
      values[bags + i] = cosine;
    }
    double pairs = (double) a.size() * b.size();
    for (int i = 0; i < Apart.VALUES; i++) {
      values[2 * bags + i] = common.apart(i) / pairs;
    }
    int sizes = 2 * bags + Apart.VALUES;
    values[sizes] = Math.log(Math.min(a.size(), b.size()));
    values[sizes + 1] = Math.log(Math.max(a.size(), b.size()));
    values[sizes + 2] = values[sizes] * values[0];
    values[sizes + 3] = values[sizes + 1] * values[0];
    return values;
  }
}
