package org.stemma.quality.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Occasions;
import org.stemma.dossier.Pipeline;
import org.stemma.habit.Habits;
import org.stemma.habit.Occasion;
import org.stemma.language.Language;
import org.stemma.name.Gazetteer;
import org.stemma.quality.metric.Calibration;
import org.stemma.quality.metric.Figure;
import org.stemma.quality.newsroom.NewsroomFigures;
import org.stemma.report.Corrections;
import org.stemma.report.Received;
import org.stemma.simulate.Simulation;
import org.stemma.simulate.truth.Story;

/// Simulated stories of one world, each told without habits and with those that the others
/// tell: where outlets keep to one agency, and where they take from any, so that there is no
/// habit to know.
final class SimulatedHabits {
  private static final long SEED = 20_170_308;

  private final Language language;
  private final List<Story> stories;
  private final List<List<Occasion>> told = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  private SimulatedHabits(Language language, List<Story> stories) {
    this.language = language;
    this.stories = stories;
  }

  /// So many stories of the newsroom with and without usual agencies.
  static Task of(int many) {
    return setting -> {
      List<Figure> figures = new ArrayList<>();
      for (double habit : List.of(0.0, 1.0)) {
        Simulation simulation = Simulation.of("newsroom", SEED).with("habit", habit);
        SimulatedHabits one =
            new SimulatedHabits(setting.language(), simulation.stories(many).toList());
        figures.addAll(one.measured(habit > 0 ? "usual-agency" : "any-agency"));
      }
      return new Measurement(many, "stories", figures, List.of());
    };
  }

  private List<Figure> measured(String name) {
    NewsroomFigures without = new NewsroomFigures(language);
    for (int i = 0; i < stories.size(); i++) {
      Dossier dossier = pipeline(Habits.none()).dossier(received(i));
      without.add(stories.get(i), dossier);
      told.add(Occasions.of("S" + i, dossier));
    }
    NewsroomFigures with = new NewsroomFigures(language);
    for (int i = 0; i < stories.size(); i++) {
      with.add(stories.get(i), pipeline(habits(i)).dossier(received(i)));
    }
    add(name + ".without", without);
    add(name + ".with", with);
    return figures;
  }

  private List<Received> received(int story) {
    return NewsroomFigures.received(stories.get(story));
  }

  private Pipeline pipeline(Habits habits) {
    return new Pipeline(
        language, Gazetteer.builtIn(), new TreeMap<>(), stage -> {}, Corrections.NONE, habits);
  }

  private Habits habits(int except) {
    List<Occasion> others = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      if (i != except) {
        others.addAll(told.get(i));
      }
    }
    return Habits.of(others);
  }

  private void add(String name, NewsroomFigures measured) {
    measured.figures().stream()
        .filter(f -> f.name().startsWith("parents.") || f.name().equals("lines.exact"))
        .forEach(
            f ->
                figures.add(
                    Figure.mean(
                        name + "." + f.name(),
                        f.value(),
                        Math.round(f.points()) + "/" + Math.round(f.of()))));
    Calibration edges = Calibration.of(measured.forecasts());
    figures.add(Figure.mean(name + ".edges.1-brier", 1 - edges.brier(), edges.many() + " edges"));
  }
}
