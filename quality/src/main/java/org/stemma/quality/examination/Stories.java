package org.stemma.quality.examination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Pipeline;
import org.stemma.edition.JsonEdition;
import org.stemma.intake.Intake;
import org.stemma.quality.metric.Figure;

/// Whole stories: a dossier is made of the reports and given to the stories' own scorer.
///
/// The scorer, `score.py`, belongs to the evaluation data and runs as a program of its own; its
/// figures are taken as they are.
final class Stories {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Stories() {}

  static Measurement measure(Setting setting) throws IOException, InterruptedException {
    Path reports = setting.folder().resolve("reports");
    Dossier dossier =
        new Pipeline(
                setting.language(),
                new TreeMap<>(Map.of("engine", setting.language().name())),
                stage -> {})
            .dossier(Intake.read(List.of(reports), InputStream.nullInputStream()));
    Path file = Files.createTempFile("stemma-quality", ".json");
    try {
      Files.writeString(file, JsonEdition.print(dossier, "stemma quality"), StandardCharsets.UTF_8);
      JsonNode metrics = scored(setting, reports, file).path("metrics");
      List<Figure> figures = figures(metrics);
      List<Miss> misses = new ArrayList<>();
      for (Figure figure : figures) {
        if (figure.value() < 1 && !figure.name().equals("overall")) {
          misses.addAll(
              misses(figure.name(), scored(setting, reports, file, "--misses", figure.name())));
        }
      }
      return new Measurement(dossier.reports().size(), "reports", figures, misses);
    } finally {
      Files.delete(file);
    }
  }

  private static JsonNode scored(Setting setting, Path reports, Path dossier, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("python3");
    command.add(setting.ground().evaluation().resolve("score.py").toString());
    command.addAll(List.of("--gold", setting.folder().resolve("gold").toString()));
    command.addAll(List.of("--reports", reports.toString(), "--json", dossier.toString()));
    command.addAll(List.of(options));
    Program.Ended ended = Program.run(setting.folder(), command);
    if (ended.status() != 0) {
      throw new IOException("score.py ended with " + ended.status() + ": " + ended.errors());
    }
    return JSON.readTree(ended.output());
  }

  private static List<Figure> figures(JsonNode metrics) {
    List<Figure> figures = new ArrayList<>();
    for (Map.Entry<String, JsonNode> metric : metrics.properties()) {
      JsonNode value = metric.getValue();
      if (value.isObject()) {
        String basis = value.path("numerator").asText() + "/" + value.path("denominator").asText();
        figures.add(new Figure.Score(metric.getKey(), value.path("value").asDouble(), basis));
      }
    }
    return figures;
  }

  private static List<Miss> misses(String metric, JsonNode scored) {
    return Tables.strings(scored.path("misses")).stream()
        .map(words -> Miss.of(metric, "", words, ""))
        .toList();
  }
}
