package org.stemma.quality.examination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/// Topics among articles by plain means: average link over the cosine of their words, each by its
/// rarity.
final class Topics {
  private static final double LEAST = .06;

  private final List<SortedMap<String, Double>> vectors = new ArrayList<>();

  private Topics(List<Reading> readings) {
    List<Map<String, Integer>> counts = readings.stream().map(Topics::counts).toList();
    Map<String, Integer> carriers = new HashMap<>();
    counts.forEach(c -> c.keySet().forEach(k -> carriers.merge(k, 1, Integer::sum)));
    for (Map<String, Integer> count : counts) {
      vectors.add(vector(count, carriers, readings.size()));
    }
  }

  /// The articles in topics, in order of their first articles.
  static List<List<Reading>> of(List<Reading> readings) {
    return new Topics(readings)
        .groups().stream().map(g -> g.stream().map(readings::get).toList()).toList();
  }

  private static Map<String, Integer> counts(Reading reading) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        boolean content = token.isNoun() || token.isVerb() || token.tag().startsWith("JJ");
        if (content) {
          counts.merge(token.lemma().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static SortedMap<String, Double> vector(
      Map<String, Integer> count, Map<String, Integer> carriers, int articles) {
    SortedMap<String, Double> vector = new TreeMap<>();
    count.forEach(
        (word, many) ->
            vector.put(
                word,
                (1 + Math.log(many))
                    * Math.log(articles / (double) carriers.getOrDefault(word, 1))));
    double length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    vector.replaceAll((word, weight) -> length > 0 ? weight / length : 0);
    return vector;
  }

  private static double cosine(SortedMap<String, Double> a, SortedMap<String, Double> b) {
    return a.entrySet().stream()
        .mapToDouble(e -> e.getValue() * b.getOrDefault(e.getKey(), 0.0))
        .sum();
  }

  /// Joins the two groups that are nearest on average, as long as any are near enough.
  private List<List<Integer>> groups() {
    int n = vectors.size();
    double[][] sums = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        sums[i][j] = cosine(vectors.get(i), vectors.get(j));
      }
    }
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    for (int[] best = best(sums, groups); best.length == 2; best = best(sums, groups)) {
      for (int k = 0; k < n; k++) {
        sums[best[0]][k] += sums[best[1]][k];
        sums[k][best[0]] = sums[best[0]][k];
      }
      groups.get(best[0]).addAll(groups.get(best[1]));
      groups.get(best[1]).clear();
    }
    return groups.stream().filter(g -> !g.isEmpty()).toList();
  }

  private static int[] best(double[][] sums, List<List<Integer>> groups) {
    int[] best = {};
    double most = LEAST;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        long pairs = (long) groups.get(i).size() * groups.get(j).size();
        if (pairs > 0 && sums[i][j] / pairs > most) {
          most = sums[i][j] / pairs;
          best = new int[] {i, j};
        }
      }
    }
    return best;
  }
}
