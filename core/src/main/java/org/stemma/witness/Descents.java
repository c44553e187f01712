package org.stemma.witness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.lineage.Descent;
import org.stemma.lineage.Forest;

/// The expected number of separate origins behind a position: roots of the forest in which an edge
/// means that, given the
/// parent, the child adds no new origin.
final class Descents {
  private static final double SAME_ORIGIN = Witnesses.WEIGHTS.threshold("same-origin");
  private static final double CERTAIN = Witnesses.WEIGHTS.threshold("certain");

  private Descents() {}

  static double expectedOrigins(List<Testimony> testimonies) {
    if (testimonies.isEmpty()) {
      return 0;
    }
    List<Testimony> distinct = distinct(testimonies);
    Map<List<Object>, Integer> lost = new LinkedHashMap<>();
    distinct.forEach(
        t ->
            t.descent()
                .ifPresent(d -> lost.putIfAbsent(saying(t, d), distinct.size() + lost.size())));
    int n = distinct.size() + lost.size();
    double[] root = new double[n];
    java.util.Arrays.fill(root, 1);
    double[][] weight = new double[n][n];
    for (int i = 0; i < distinct.size(); i++) {
      int child = i;
      Testimony testimony = distinct.get(i);
      testimony
          .descent()
          .ifPresent(
              d ->
                  weight[lost.getOrDefault(saying(testimony, d), child)][child] =
                      odds(d.probability()));
      for (int j = 0; j < i; j++) {
        if (distinct.get(j).origin().key().equals(distinct.get(i).origin().key())) {
          weight[j][i] = odds(SAME_ORIGIN);
        }
      }
    }
    Forest forest = new Forest(root, weight);
    double[] roots = forest.rootProbabilities();
    double expected = 0;
    for (int i = 0; i < distinct.size(); i++) {
      expected += roots[i];
    }
    for (int node : lost.values()) {
      expected += roots[node] * forest.hasChild(node);
    }
    return Math.round(expected * 10_000) / 10_000.0;
  }

  /// What a lost text passes on: each named source's word apart, and the word of its unnamed ones
  /// together, for rewrites
  /// relabel those freely.
  private static List<Object> saying(Testimony testimony, Descent descent) {
    return List.of(descent.parent(), testimony.origin().isNamed() ? testimony.origin().key() : "");
  }

  /// One testimony for each origin, outlet and parent: repeating oneself adds nothing.
  private static List<Testimony> distinct(List<Testimony> testimonies) {
    Map<List<Object>, Testimony> distinct = new LinkedHashMap<>();
    for (Testimony testimony : testimonies) {
      if (!isReprint(testimony, testimonies)) {
        distinct.putIfAbsent(
            List.of(
                testimony.origin().key(),
                testimony.outlet(),
                testimony.descent().map(d -> d.parent())),
            testimony);
      }
    }
    return new ArrayList<>(distinct.values());
  }

  /// Whether the report is a reprint, and what it reprints is counted already.
  private static boolean isReprint(Testimony testimony, List<Testimony> all) {
    boolean reprint = reprints(testimony);
    return reprint
        && all.stream()
            .anyMatch(t -> !reprints(t) && t.origin().key().equals(testimony.origin().key()));
  }

  private static boolean reprints(Testimony testimony) {
    return testimony.descent().stream()
        .flatMap(d -> d.why().stream())
        .anyMatch(b -> b.rule().equals("whole-text"));
  }

  private static double odds(double probability) {
    double p = Math.min(CERTAIN, probability);
    return p / (1 - p);
  }
}
