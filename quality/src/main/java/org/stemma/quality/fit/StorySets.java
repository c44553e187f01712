package org.stemma.quality.fit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.evidence.Evidence;
import org.stemma.language.Language;
import org.stemma.language.Reading;
import org.stemma.quality.examination.Articles;
import org.stemma.quality.examination.Ground;
import org.stemma.report.Report;
import org.stemma.story.Belonging;

/// Sets of articles of one event with one article of another, as somebody gathers them: which
/// belongs?
///
/// The stranger is of the next event of the same corpus, which in ECB+ is often the twin event of
/// the same kind.
final class StorySets implements Examples {
  private static final int LARGEST = 7;

  private final Language language;

  StorySets(Language language) {
    this.language = language;
  }

  @Override
  public String data() {
    return "data/stories: giveme5w1h-events, allsides, ecbplus-docs; sets of up to "
        + LARGEST
        + " articles of one event and one of the next";
  }

  @Override
  public List<Example> in(Ground ground) throws IOException {
    List<Example> examples = new ArrayList<>();
    addAll("giveme", byEvent(ground, "data/stories/giveme5w1h-events/docs.jsonl.gz"), examples);
    addAll("ecb", byEvent(ground, "data/stories/ecbplus-docs/docs.jsonl.gz"), examples);
    addAll("allsides", byStory(ground), examples);
    return examples;
  }

  private static Map<String, List<JsonNode>> byEvent(Ground ground, String file)
      throws IOException {
    Map<String, List<JsonNode>> events = new TreeMap<>();
    for (JsonNode article : JsonRows.of(ground, file)) {
      events.computeIfAbsent(article.path("event").asText(), e -> new ArrayList<>()).add(article);
    }
    return events;
  }

  private static Map<String, List<JsonNode>> byStory(Ground ground) throws IOException {
    Map<String, JsonNode> articles = new HashMap<>();
    JsonRows.of(ground, "data/stories/allsides/dev.docs.jsonl.gz")
        .forEach(a -> articles.put(a.path("id").asText(), a));
    Map<String, List<JsonNode>> stories = new TreeMap<>();
    for (JsonNode story : JsonRows.of(ground, "data/stories/allsides/dev.gold.jsonl")) {
      List<JsonNode> own = new ArrayList<>();
      for (JsonNode id : story.path("docs")) {
        JsonNode article = articles.get(id.asText());
        if (article != null) {
          own.add(article);
        }
      }
      stories.put(story.path("story").asText(), own);
    }
    return stories;
  }

  private void addAll(String corpus, Map<String, List<JsonNode>> events, List<Example> examples) {
    List<Map.Entry<String, List<JsonNode>>> sets =
        events.entrySet().stream().filter(e -> e.getValue().size() >= 3).toList();
    for (int i = 0; i + 1 < sets.size(); i++) {
      List<JsonNode> own = sets.get(i).getValue();
      List<JsonNode> set = new ArrayList<>(own.subList(0, Math.min(LARGEST, own.size())));
      set.add(sets.get(i + 1).getValue().getFirst());
      addSet(corpus + "/" + sets.get(i).getKey(), set, examples);
    }
  }

  /// The last of the set is the stranger.
  private void addSet(String group, List<JsonNode> set, List<Example> examples) {
    List<Reading> readings = new ArrayList<>();
    for (JsonNode article : set) {
      readings.add(language.read(report("r" + readings.size(), article)));
    }
    List<Evidence> evidence = Belonging.evidence(readings);
    for (int i = 0; i < evidence.size(); i++) {
      examples.add(new Example(group, evidence.get(i).features(), i + 1 < evidence.size()));
    }
  }

  private static Report report(String id, JsonNode article) {
    return Articles.plain(
        id, article.path("title").asText("") + "\n\n" + article.path("text").asText());
  }
}
