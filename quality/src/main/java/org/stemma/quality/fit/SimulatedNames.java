package org.stemma.quality.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.clean.Cleaner;
import org.stemma.language.Language;
import org.stemma.language.Reading;
import org.stemma.name.Identity;
import org.stemma.name.Namer;
import org.stemma.quality.newsroom.NewsroomFigures;
import org.stemma.report.Received;
import org.stemma.simulate.Simulation;
import org.stemma.simulate.truth.Story;
import org.stemma.text.Passage;

/// Pairs of names that the naming of simulated stories weighed, and whether they name one person.
final class SimulatedNames {
  private final Language language;
  private final List<String> presets;
  private final long seed;
  private final int stories;

  SimulatedNames(Language language, List<String> presets, long seed, int stories) {
    this.language = language;
    this.presets = List.copyOf(presets);
    this.seed = seed;
    this.stories = stories;
  }

  String data() {
    return "simulated newsroom, presets "
        + String.join(", ", presets)
        + ", "
        + stories
        + " stories each, seed "
        + seed;
  }

  List<Example> all() {
    List<Example> examples = new ArrayList<>();
    for (String preset : presets) {
      Simulation.of(preset, seed)
          .stories(stories)
          .forEach(s -> add(preset + "/" + s.id(), s, examples));
    }
    return examples;
  }

  private void add(String group, Story story, List<Example> examples) {
    SimulatedStory truth = new SimulatedStory(story);
    List<Reading> readings = new ArrayList<>();
    for (Received received : NewsroomFigures.received(story)) {
      if (received instanceof Received.Read read) {
        readings.add(language.read(Cleaner.clean(read.document())));
      }
    }
    for (Identity pair : Namer.compared(readings)) {
      Optional<String> a = named(truth, pair.a());
      Optional<String> b = named(truth, pair.b());
      if (isOfPersons(pair) && a.isPresent() && b.isPresent()) {
        examples.add(new Example(group, pair.features(), a.equals(b)));
      }
    }
  }

  private static Optional<String> named(SimulatedStory truth, Passage where) {
    return truth.named(where.report().value(), where.span());
  }

  /// Whether full names of persons were weighed, rather than surnames or things.
  private static boolean isOfPersons(Identity pair) {
    return !pair.features().containsKey("several-bearers")
        && !pair.features().containsKey("spelling");
  }
}
