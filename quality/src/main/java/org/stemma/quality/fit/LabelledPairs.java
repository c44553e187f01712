package org.stemma.quality.fit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stemma.clean.Cleaner;
import org.stemma.language.Language;
import org.stemma.language.Reading;
import org.stemma.lineage.Reuses;
import org.stemma.quality.examination.Articles;
import org.stemma.quality.examination.Ground;

/// Pairs of real articles on one event that two readers judged: is one derived from the other, or
/// both from one text? Grouped by event, so that no event is both learned from and judged.
final class LabelledPairs implements Examples {
  private static final String LABELS = "data/reuse/labels.jsonl";
  private static final String ARTICLES = "data/stories/giveme5w1h-events/docs.jsonl.gz";

  private final Language language;

  LabelledPairs(Language language) {
    this.language = language;
  }

  @Override
  public String data() {
    return LABELS + " on the articles of giveme5w1h-events, " + language.name() + " engine";
  }

  @Override
  public List<Example> in(Ground ground) throws IOException {
    Map<String, JsonNode> articles = new HashMap<>();
    for (JsonNode article : JsonRows.of(ground, ARTICLES)) {
      articles.put(article.path("id").asText(), article);
    }
    List<Example> examples = new ArrayList<>();
    for (JsonNode label : JsonRows.of(ground, LABELS)) {
      JsonNode a = articles.get(label.path("id_a").asText());
      JsonNode b = articles.get(label.path("id_b").asText());
      String relation = label.path("relation").asText();
      if (a != null && b != null && !relation.equals("disputed")) {
        examples.add(
            new Example(
                label.path("event").asText(),
                Reuses.of(readings(a, b)).getFirst().features(),
                !relation.equals("non")));
      }
    }
    return examples;
  }

  private List<Reading> readings(JsonNode a, JsonNode b) {
    return Stream.of(Articles.document("a", a), Articles.document("b", b))
        .map(Cleaner::clean)
        .map(language::read)
        .toList();
  }
}
