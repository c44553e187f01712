package org.stemma.quality.fit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.stemma.evidence.Weights;
import org.stemma.quality.examination.Ground;
import org.stemma.quality.examination.GroupedArticles;
import org.stemma.quality.metric.BCubed;
import org.stemma.story.Grouping;
import org.stemma.story.Likeness;

/// Looks for the weights of grouping by the figure itself: one weight after another is made larger
/// and smaller, and kept where the worst of the corpora comes out better, by the B-cubed F1 that it
/// has above what is asked of it.
///
/// Nothing is drawn by chance, so the same corpora give the same weights.
final class GroupingSearch {
  /// A corpus of events.
  ///
  /// @param asked the B-cubed F1 that it should have
  record Corpus(String name, double asked, GroupedArticles articles) {}

  /// How far a weight is moved, as a share of itself, pass by pass.
  private static final double[] STEPS = {.5, .25, .1};

  /// Weights near 0 move as if they were so large.
  private static final double LEAST = .5;

  /// What the mean of the corpora counts beside the worst.
  private static final double MEAN = .2;

  private final List<Corpus> corpora;

  GroupingSearch(List<Corpus> corpora) {
    this.corpora = List.copyOf(corpora);
  }

  static GroupingSearch in(Ground ground) throws IOException {
    List<Corpus> corpora = new ArrayList<>();
    corpora.add(corpus(ground, "giveme5w1h-events", .95));
    corpora.add(corpus(ground, "allsides", .89));
    corpora.add(corpus(ground, "ecbplus-docs", .92));
    return new GroupingSearch(corpora);
  }

  private static Corpus corpus(Ground ground, String name, double asked) throws IOException {
    return new Corpus(
        name, asked, GroupedArticles.in(ground.evaluation().resolve("data/stories/" + name)));
  }

  List<Corpus> corpora() {
    return corpora;
  }

  GroupingSearch only(Predicate<Corpus> wanted) {
    return new GroupingSearch(corpora.stream().filter(wanted).toList());
  }

  /// The B-cubed F1 of a corpus with such weights.
  static double f1(Corpus corpus, Weights weights) {
    List<BCubed.Item> items = new ArrayList<>();
    Grouping.of(corpus.articles().sketches(), new Likeness(weights))
        .forEach(
            (group, reports) ->
                reports.forEach(
                    r ->
                        items.add(
                            new BCubed.Item(
                                corpus.articles().events().getOrDefault(r, ""), group))));
    return BCubed.of(items).f1();
  }

  /// The weights found from where the search begins.
  Weights found(Weights begin) {
    Weights best = begin;
    double most = worth(best);
    List<String> names = new ArrayList<>(begin.features().keySet());
    names.addFirst("intercept");
    for (double step : STEPS) {
      for (String name : names) {
        for (double sign : new double[] {1, -1}) {
          Weights tried = moved(best, name, sign * step);
          double worth = worth(tried);
          if (worth > most) {
            best = tried;
            most = worth;
            break;
          }
        }
      }
    }
    return best;
  }

  private double worth(Weights weights) {
    double worst = Double.POSITIVE_INFINITY;
    double sum = 0;
    for (Corpus corpus : corpora) {
      double above = f1(corpus, weights) - corpus.asked();
      worst = Math.min(worst, above);
      sum += above;
    }
    return worst + MEAN * sum / corpora.size();
  }

  private static Weights moved(Weights weights, String name, double share) {
    boolean intercept = name.equals("intercept");
    double old = intercept ? weights.intercept() : weights.weight(name);
    double moved = old + share * Math.max(LEAST, Math.abs(old));
    SortedMap<String, Double> features = new TreeMap<>(weights.features());
    if (!intercept) {
      features.put(name, moved);
    }
    return weights.fitted(intercept ? moved : weights.intercept(), features);
  }
}
