package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.collate.Term;
import org.stemma.collate.Wording;
import org.stemma.collate.Wordings;
import org.stemma.text.ReportId;

/// How much of their words two reports of a story share, by rarity among the reports; reckoned once
/// for every two.
final class Documents {
  private final Map<ReportId, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> carriers = new HashMap<>();
  private final double[][] alike;

  Documents(Wordings wordings) {
    Bags bags = new Bags();
    wordings.all().values().forEach(this::carry);
    List<Bag> reports = new ArrayList<>();
    wordings
        .all()
        .forEach(
            (report, list) -> {
              numbers.put(report, reports.size());
              List<Term> terms = list.stream().flatMap(w -> w.terms().stream()).toList();
              int all = wordings.all().size();
              reports.add(bags.of(terms, t -> t.weight() * rarity(t.key(), all)));
            });
    this.alike = new double[reports.size()][reports.size()];
    for (int i = 0; i < alike.length; i++) {
      for (int j = 0; j < alike.length; j++) {
        Bag a = reports.get(i);
        Bag b = reports.get(j);
        alike[i][j] = i == j ? 1 : i > j ? alike[j][i] : a.ofLighter(b, a.common(b));
      }
    }
  }

  private void carry(List<Wording> sentences) {
    Set<String> keys = new HashSet<>();
    sentences.forEach(w -> w.terms().forEach(t -> keys.add(t.key())));
    keys.forEach(k -> carriers.merge(k, 1, Integer::sum));
  }

  private double rarity(String key, int reports) {
    return Math.log((reports + 1.0) / (carriers.getOrDefault(key, 0) + .5));
  }

  int numberOf(ReportId report) {
    return numbers.getOrDefault(report, 0);
  }

  /// The share of the lighter report's words that the other has too; all of them for one report.
  double alike(int a, int b) {
    return alike[a][b];
  }
}
