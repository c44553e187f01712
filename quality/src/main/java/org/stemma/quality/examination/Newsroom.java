package org.stemma.quality.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.quality.metric.Figure;
import org.stemma.quality.newsroom.NewsroomFigures;
import org.stemma.quality.newsroom.Realism;
import org.stemma.simulate.Simulation;
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
      scores.add(new Figure.Size("reports", figures.reports(), figures.stories() + " stories"));
      return new Measurement(figures.stories(), "stories", scores, misses(figures));
    };
  }

  private static List<Miss> misses(NewsroomFigures figures) {
    return figures.misses().stream()
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
