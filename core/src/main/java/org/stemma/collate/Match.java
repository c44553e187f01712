package org.stemma.collate;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.evidence.Weights;

/// Two clauses of different reports, and how much of what they say is the same.
///
/// @param shared the keys that both have
/// @param content rarity of those that are neither names nor numbers
/// @param score `rarity(A∩B) / min(rarity A, rarity B) · log(1 + rarity(A∩B))`, and more for
///     words in a row
record Match(Clause a, Clause b, Set<String> shared, double content, double score) {
  private static final Weights WEIGHTS = Weights.of(Match.class, "collation.weights");
  private static final double STRONG = WEIGHTS.threshold("strong");
  private static final double LEAST_CONTENT = WEIGHTS.threshold("least-content");
  private static final double CONTENT_ALONE = WEIGHTS.threshold("content-alone");
  private static final double RUN = WEIGHTS.threshold("run");
  private static final double RUN_WORTH = WEIGHTS.weight("run-worth");

  /// So many shared terms at least.
  static final int LEAST_TERMS = (int) WEIGHTS.threshold("least-terms");

  /// So many words in a row are wording.
  static final int WORDING = (int) RUN + 1;

  /// The best first.
  static final Comparator<Match> BEST =
      Comparator.comparingDouble(Match::score)
          .reversed()
          .thenComparing(m -> m.a().wording().where())
          .thenComparing(m -> m.b().wording().where());

  static Match of(Clause a, Clause b) {
    Set<String> shared = new TreeSet<>();
    Set<String> content = new TreeSet<>();
    for (String key : a.keys()) {
      if (b.keys().contains(key)) {
        shared.add(key);
        if (isContent(key)) {
          content.add(key);
        }
      }
    }
    double said = Math.min(a.weightOf(content), b.weightOf(content));
    if (shared.size() < LEAST_TERMS || content.size() < 2 || said < LEAST_CONTENT) {
      return new Match(a, b, shared, said, 0);
    }
    double common = Math.min(a.weightOf(shared), b.weightOf(shared));
    double likeness = common / Math.min(a.weight(), b.weight()) * Math.log1p(common);
    int run = a.sharesWordingWith(b) ? Comparison.longestRun(a, b) : 0;
    return new Match(a, b, shared, said, likeness + RUN_WORTH * Math.max(0, run - RUN));
  }

  /// Whether a key stands for a word, not for a name or a number.
  private static boolean isContent(String key) {
    return !key.startsWith("E") && !key.startsWith("#");
  }

  boolean isStrong() {
    return score >= STRONG && content >= CONTENT_ALONE;
  }
}
