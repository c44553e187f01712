package org.stemma.quality.examination;

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
import org.stemma.intake.Intake;
import org.stemma.language.Language;
import org.stemma.quality.metric.Figure;

/// The sample stories of this repository: how many of their expected facts a dossier holds, in all
/// and of each kind.
final class Samples {
  private Samples() {}

  static Measurement measure(Setting setting) throws IOException {
    List<String> facts = lines(setting.folder().resolve("expected.txt"));
    List<String> missed = missed(dossier(setting.folder(), setting.language()), facts);
    return new Measurement(facts.size(), "facts", figures(facts, missed), misses(missed));
  }

  /// The dossier of a sample story.
  static Dossier dossier(Path story, Language language) throws IOException {
    return new Pipeline(language, new TreeMap<>(Map.of("engine", language.name())), stage -> {})
        .dossier(Intake.read(List.of(story.resolve("reports")), InputStream.nullInputStream()));
  }

  /// Those of the facts that the dossier does not hold.
  static List<String> missed(Dossier dossier, List<String> facts) {
    SampleFacts held = new SampleFacts(dossier);
    return facts.stream().filter(f -> !held.holds(f)).toList();
  }

  /// The lines of a file of facts, one a line, without comments.
  static List<String> lines(Path file) throws IOException {
    try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
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
