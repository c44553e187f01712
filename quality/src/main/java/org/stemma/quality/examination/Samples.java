package org.stemma.quality.examination;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Pipeline;
import org.stemma.intake.Intake;
import org.stemma.quality.metric.Figure;

/// The sample stories of this repository: how many of their expected facts a dossier holds, in all
/// and of each kind.
final class Samples {
  private Samples() {}

  static Measurement measure(Setting setting) throws IOException {
    Dossier dossier =
        new Pipeline(
                setting.language(),
                new TreeMap<>(Map.of("engine", setting.language().name())),
                stage -> {})
            .dossier(
                Intake.read(
                    List.of(setting.folder().resolve("reports")), InputStream.nullInputStream()));
    List<String> facts = facts(setting);
    SampleFacts held = new SampleFacts(dossier);
    List<String> missed = facts.stream().filter(f -> !held.holds(f)).toList();
    return new Measurement(facts.size(), "facts", figures(facts, missed), misses(missed));
  }

  private static List<String> facts(Setting setting) throws IOException {
    try (var lines =
        Files.lines(setting.folder().resolve("expected.txt"), StandardCharsets.UTF_8)) {
      return lines.filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    }
  }

  static List<Figure> figures(List<String> facts, List<String> missed) {
    Map<String, Long> all = counted(facts);
    Map<String, Long> lost = counted(missed);
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.share("facts", facts.size() - missed.size(), facts.size()));
    all.forEach(
        (kind, n) ->
            figures.add(Figure.share("facts." + kind, n - lost.getOrDefault(kind, 0L), n)));
    return figures;
  }

  private static Map<String, Long> counted(List<String> facts) {
    Map<String, Long> counted = new TreeMap<>();
    facts.forEach(f -> counted.merge(kind(f), 1L, Long::sum));
    return counted;
  }

  private static String kind(String fact) {
    int bar = fact.indexOf('|');
    return (bar < 0 ? fact : fact.substring(0, bar)).strip();
  }

  private static List<Miss> misses(List<String> missed) {
    return missed.stream().map(f -> Miss.of(kind(f), "", f, "")).toList();
  }
}
