package org.stemma.simulate.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.simulate.press.Item;
import org.stemma.simulate.typeset.Article;

/// Which words of a report were taken from which words of the report before it.
///
/// Words are compared slot by slot (agent with agent, verb with verb), each slot by its longest
/// common subsequence; runs that stand together in both reports are joined.
final class TokenLineage {
  /// A run of words and where they were taken from.
  record Run(int begin, int end, String report, int parentBegin, int parentEnd) {}

  private final Map<String, Map<String, List<Article.PlacedToken>>> byTelling = new HashMap<>();
  private final Map<String, String> reportOf = new HashMap<>();

  /// Keeps the words of an article for its children.
  void keep(Article article) {
    for (Article.PlacedToken token : article.tokens()) {
      int slash = token.slot().indexOf('/');
      if (slash > 0) {
        String telling = token.slot().substring(0, slash);
        byTelling
            .computeIfAbsent(telling, t -> new HashMap<>())
            .computeIfAbsent(token.slot().substring(slash), s -> new ArrayList<>())
            .add(token);
        reportOf.put(telling, article.draft().id());
      }
    }
  }

  /// The runs of an article, in the order of its text; its parents must have been kept.
  List<Run> of(Article article) {
    List<Run> runs = new ArrayList<>();
    for (Item item : article.draft().items()) {
      item.parent().ifPresent(parent -> runs.addAll(of(item.id(), parent.id())));
    }
    runs.sort(java.util.Comparator.comparingInt(Run::begin));
    return joined(runs);
  }

  private List<Run> of(String child, String parent) {
    Map<String, List<Article.PlacedToken>> own = byTelling.getOrDefault(child, Map.of());
    Map<String, List<Article.PlacedToken>> other = byTelling.getOrDefault(parent, Map.of());
    String report = Optional.ofNullable(reportOf.get(parent)).orElse("");
    List<Run> runs = new ArrayList<>();
    own.keySet().stream()
        .sorted()
        .forEach(
            slot ->
                common(
                    own.getOrDefault(slot, List.of()),
                    other.getOrDefault(slot, List.of()),
                    report,
                    runs));
    return runs;
  }

  /// The longest common subsequence of two slots.
  private static void common(
      List<Article.PlacedToken> a, List<Article.PlacedToken> b, String report, List<Run> runs) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] =
            a.get(i).text().equals(b.get(j).text())
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      Article.PlacedToken x = a.get(i);
      Article.PlacedToken y = b.get(j);
      if (x.text().equals(y.text())) {
        runs.add(new Run(x.begin(), x.end(), report, y.begin(), y.end()));
        i++;
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      Run last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && last.report().equals(run.report())
          && run.begin() - last.end() <= 1
          && run.parentBegin() - last.parentEnd() == run.begin() - last.end()) {
        joined.set(
            joined.size() - 1,
            new Run(last.begin(), run.end(), run.report(), last.parentBegin(), run.parentEnd()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }
}
