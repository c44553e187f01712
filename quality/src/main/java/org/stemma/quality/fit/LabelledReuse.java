package org.stemma.quality.fit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Pipeline;
import org.stemma.language.Language;
import org.stemma.lineage.Derivation;
import org.stemma.quality.examination.Articles;
import org.stemma.quality.examination.Ground;
import org.stemma.report.Received;

/// Edges between real articles that two readers judged in pairs: is one derived from the other, or
/// both from one text?
///
/// Each pair is put through the pipeline as a story of two reports. An edge that likeness of
/// wording alone makes is right if the readers found the pair derived; what is credited, or said
/// by one
/// speaker, the labels do not judge.
final class LabelledReuse implements Examples {
  /// The few real edges are to count as much as the simulated ones of their kind.
  private static final double WEIGHT = 10;

  private static final String LABELS = "data/reuse/labels.jsonl";
  private static final String ARTICLES = "data/stories/giveme5w1h-events/docs.jsonl.gz";

  private final Language language;

  LabelledReuse(Language language) {
    this.language = language;
  }

  @Override
  public String data() {
    return LABELS
        + " on the articles of giveme5w1h-events, each counting ten times, "
        + language.name()
        + " engine";
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
        boolean derived = !relation.equals("non");
        for (Derivation edge : tried(a, b)) {
          examples.add(new Example(label.path("event").asText(), edge.features(), derived, WEIGHT));
        }
      }
    }
    return examples;
  }

  @SuppressWarnings("CatchingUnchecked") // what breaks a stage is no example, and no end
  private List<Derivation> tried(JsonNode a, JsonNode b) {
    try {
      return edges(a, b);
    } catch (RuntimeException broken) {
      return List.of();
    }
  }

  /// The edges that wording makes, one for each parent.
  private List<Derivation> edges(JsonNode a, JsonNode b) {
    Dossier dossier =
        new Pipeline(language, new TreeMap<>(), stage -> {})
            .dossier(
                List.of(
                    new Received.Read(Articles.document("a", a)),
                    new Received.Read(Articles.document("b", b))));
    Map<String, Derivation> byParent = new TreeMap<>();
    for (Derivation edge : dossier.stemma().edges()) {
      boolean wording =
          edge.features().containsKey("unnamed")
              || edge.features().containsKey("uncredited")
              || edge.isWhole();
      if (wording) {
        byParent.putIfAbsent(edge.from().toString(), edge);
      }
    }
    return List.copyOf(byParent.values());
  }
}
