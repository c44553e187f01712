package org.stemma.quality.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.quality.metric.Calibration;
import org.stemma.quality.metric.Figure;
import org.stemma.quality.newsroom.Laws;
import org.stemma.quality.newsroom.NewsroomFigures;
import org.stemma.quality.newsroom.Realism;
import org.stemma.simulate.Simulation;
import org.stemma.simulate.press.Presets;
import org.stemma.text.Span;

/// Simulated stories: what Stemma finds again of what the synthetic newsroom planted, and how like
/// real reporting the newsroom is.
final class Newsroom {
  /// Rules were never looked at with these stories; others of the same presets have other seeds.
  private static final long SEED = 20_170_308;

  private Newsroom() {}

  /// So many stories of a preset.
  static Task of(String preset, int stories) {
    return setting -> {
      NewsroomFigures figures = new NewsroomFigures(setting.language());
      Simulation.of(preset, SEED).stories(stories).forEach(figures::add);
      List<Figure> scores = new ArrayList<>();
      figures
          .figures()
          .forEach(
              f ->
                  scores.add(
                      Figure.mean(
                          f.name(), f.value(), Math.round(f.points()) + "/" + Math.round(f.of()))));
      scores.addAll(calibration(figures));
      scores.add(new Figure.Size("reports", figures.reports(), figures.stories() + " stories"));
      return new Measurement(figures.stories(), "stories", scores, misses(figures.misses()));
    };
  }

  /// The laws of counting, on so many stories of every preset in turn.
  static Task laws(int stories) {
    return setting -> {
      Laws laws = new Laws(setting.language());
      List<String> presets = Presets.known().names();
      for (int i = 0; i < presets.size(); i++) {
        int many = stories / presets.size() + (i < stories % presets.size() ? 1 : 0);
        Simulation.of(presets.get(i), SEED).stories(many).forEach(laws::add);
      }
      List<Figure> figures = new ArrayList<>();
      laws.figures()
          .forEach(
              f ->
                  figures.add(
                      Figure.mean(
                          f.name(), f.value(), Math.round(f.points()) + "/" + Math.round(f.of()))));
      return new Measurement(stories, "stories", figures, misses(laws.misses()));
    };
  }

  /// How well the probabilities of the stemma's edges agree with what was planted: 1 less the Brier
  /// score and less the calibration error, and the reliability table.
  private static List<Figure> calibration(NewsroomFigures figures) {
    Calibration edges = Calibration.of(figures.forecasts());
    List<Figure> scores = new ArrayList<>();
    String basis = edges.many() + " edges";
    scores.add(Figure.mean("edges.1-brier", 1 - edges.brier(), basis));
    scores.add(Figure.mean("edges.1-calibration-error", 1 - edges.error(), basis));
    for (Calibration.Bin bin : edges.bins()) {
      String name =
          String.format(Locale.ROOT, "edges printed %.1f-%.1f, right", bin.low(), bin.low() + .1);
      String mean = String.format(Locale.ROOT, "%d edges, mean %.3f", bin.many(), bin.mean());
      scores.add(new Figure.Size(name, bin.rate(), mean));
    }
    return scores;
  }

  private static List<Miss> misses(List<NewsroomFigures.Miss> missed) {
    return missed.stream()
        .map(
            m ->
                new Miss(
                    m.figure() + ", " + m.kind(),
                    m.report(),
                    m.end() > m.begin()
                        ? Optional.of(new Span(m.begin(), m.end()))
                        : Optional.empty(),
                    m.words(),
                    ""))
        .toList();
  }

  /// Figures of real corpora beside those of generated stories; 1 if they lie in the range stated.
  static Task realism(int stories) {
    return setting -> {
      List<Figure> figures = new ArrayList<>();
      List<Miss> misses = new ArrayList<>();
      for (Realism.Compared one : new Realism(SEED, stories).compared()) {
        String basis =
            "%.4f, should be %.3f to %.3f: %s"
                .formatted(one.measured(), one.low(), one.high(), one.reality());
        figures.add(Figure.mean(one.figure(), one.isInRange() ? 1 : 0, basis));
        if (!one.isInRange()) {
          misses.add(Miss.of("out of range", one.preset(), one.figure(), basis));
        }
      }
      return new Measurement(stories, "stories a preset", figures, misses);
    };
  }
}
