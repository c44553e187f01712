package org.stemma.quality.examination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stemma.quality.metric.Figure;

/// The measures themselves: what other systems published as their output, scored here, must come to
/// the figures published for them. A difference means that a measure is not the corpus's own.
final class PublishedOutputs {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PublishedOutputs() {}

  static Measurement scrapinghub(Setting setting) throws IOException {
    JsonNode truth = Tables.json(setting.folder().resolve("ground-truth.json"));
    List<Figure> figures = new ArrayList<>();
    for (String system : List.of("trafilatura", "readability_js", "newspaper", "boilerpipe")) {
      Path file = setting.folder().resolve("system-outputs").resolve(system + ".json.gz");
      JsonNode written = JSON.readTree(Archive.unpacked(file));
      JsonNode output = written.has("output") ? written.path("output") : written;
      Scrapinghub scored = new Scrapinghub();
      for (Map.Entry<String, JsonNode> page : truth.properties()) {
        scored.add(
            page.getKey(),
            page.getValue().path("articleBody").asText(),
            output.path(page.getKey()).path("articleBody").asText(""));
      }
      Figure f1 = scored.figures().getFirst();
      figures.add(Figure.mean("shingles.f1 of " + system, f1.value(), f1.basis()));
    }
    return new Measurement(truth.size(), "pages", figures, List.of());
  }

  static Measurement fundus(Setting setting) throws IOException {
    JsonNode truth = Tables.json(setting.folder().resolve("dataset/ground_truth.json"));
    List<Figure> figures = new ArrayList<>();
    for (String system : List.of("fundus", "trafilatura", "boilerpipe")) {
      JsonNode output =
          Tables.json(setting.folder().resolve("dataset/extractions/" + system + ".json"));
      double sum = 0;
      for (Map.Entry<String, JsonNode> page : truth.properties()) {
        List<String> paragraphs = Tables.strings(output.path(page.getKey()).path("body"));
        List<String> wanted = Tables.strings(page.getValue().path("body"));
        sum += Fundus.nearest(wanted, String.join("\n\n", paragraphs)).f1();
      }
      figures.add(
          Figure.mean("rouge-lsum.f1 of " + system, sum / truth.size(), truth.size() + " pages"));
    }
    return new Measurement(truth.size(), "pages", figures, List.of());
  }
}
