package org.stemma.quality.examination;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.stemma.evidence.Weights;
import org.stemma.quality.metric.BCubed;
import org.stemma.quality.metric.Figure;
import org.stemma.quality.metric.RandIndex;
import org.stemma.story.Grouping;
import org.stemma.story.Likeness;

/// Articles of many events, grouped into stories: by the program's own threshold, the same for
/// every corpus.
final class Groupings {
  private Groupings() {}

  static Measurement measure(Setting setting) throws IOException {
    GroupedArticles articles = GroupedArticles.in(setting.folder());
    return measured(articles, Grouping.of(articles.sketches()));
  }

  /// The same by weights that were found without the corpus: what to expect of other data.
  ///
  /// @param weights the resource that has them
  static Task heldOut(String weights) {
    return setting -> {
      GroupedArticles articles = GroupedArticles.in(setting.folder());
      Likeness likeness = new Likeness(Weights.of(Groupings.class, weights));
      return measured(articles, Grouping.of(articles.sketches(), likeness));
    };
  }

  /// The groups found, against the events that the articles are of.
  static Measurement measured(
      GroupedArticles articles, SortedMap<String, SortedSet<String>> groups) {
    List<BCubed.Item> items = items(articles, groups);
    BCubed score = BCubed.of(items);
    String basis = items.size() + " articles";
    long events = items.stream().map(BCubed.Item::wanted).distinct().count();
    return new Measurement(
        items.size(),
        "articles",
        List.of(
            Figure.mean("b-cubed.f1", score.f1(), basis),
            Figure.mean("b-cubed.precision", score.precision(), basis),
            Figure.mean("b-cubed.recall", score.recall(), basis),
            Figure.mean("adjusted-rand", Math.max(0, RandIndex.adjusted(items)), basis),
            new Figure.Size("groups", groups.size(), events + " events")),
        misses(articles, groups));
  }

  private static List<BCubed.Item> items(
      GroupedArticles articles, SortedMap<String, SortedSet<String>> groups) {
    List<BCubed.Item> items = new ArrayList<>();
    groups.forEach(
        (name, reports) ->
            reports.forEach(
                r -> items.add(new BCubed.Item(articles.events().getOrDefault(r, ""), name))));
    return items;
  }

  /// Groups of more than one event, and events of more than one group.
  private static List<Miss> misses(
      GroupedArticles articles, SortedMap<String, SortedSet<String>> groups) {
    List<Miss> misses = new ArrayList<>();
    Map<String, Integer> pieces = new HashMap<>();
    groups.forEach(
        (name, reports) -> {
          List<String> events =
              reports.stream()
                  .map(r -> articles.events().getOrDefault(r, ""))
                  .distinct()
                  .sorted()
                  .toList();
          events.forEach(e -> pieces.merge(e, 1, Integer::sum));
          if (events.size() > 1) {
            misses.add(Miss.of("events in one", name, String.join(" ", events), ""));
          }
        });
    pieces.entrySet().stream()
        .filter(e -> e.getValue() > 1)
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> misses.add(Miss.of("event in pieces", e.getKey(), "", e.getValue() + "")));
    return misses;
  }
}
