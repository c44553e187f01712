package org.stemma.quality.fit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.claim.Claims;
import org.stemma.claim.Pairing;
import org.stemma.collate.Wordings;
import org.stemma.dossier.Dossier;
import org.stemma.language.Language;
import org.stemma.quality.examination.Ground;
import org.stemma.simulate.Simulation;
import org.stemma.simulate.truth.ReportTruth;
import org.stemma.simulate.truth.Story;
import org.stemma.simulate.truth.StoryTruth;
import org.stemma.simulate.truth.Truth;

/// Pairs of assertions of simulated stories whose answers exclude each other, and whether a
/// conflict or revision was planted between them. Every story counts alike, however many pairs
/// it has.
final class Conflicting implements Examples {
  private static final double STORY = 100;

  private final Language language;
  private final Map<String, Integer> presets;
  private final long seed;

  /// @param presets so many stories of each
  Conflicting(Language language, Map<String, Integer> presets, long seed) {
    this.language = language;
    this.presets = new TreeMap<>(presets);
    this.seed = seed;
  }

  @Override
  public String data() {
    return "simulated newsroom, stories of each preset: " + presets + ", seed " + seed;
  }

  @Override
  public List<Example> in(Ground ground) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (var preset : presets.entrySet()) {
      Simulation.of(preset.getKey(), seed)
          .stories(preset.getValue())
          .forEach(s -> add(preset.getKey() + "/" + s.id(), s, examples));
    }
    return examples;
  }

  private void add(String group, Story story, List<Example> examples) {
    SimulatedStory truth = new SimulatedStory(story);
    StoryTruth told = Truth.of(story).story();
    List<StoryTruth.Conflict> planted = new ArrayList<>(told.conflicts());
    planted.addAll(told.revisions());
    List<Example> pairs = new ArrayList<>();
    for (Pairing pair : disputed(truth.dossier(language))) {
      Optional<ReportTruth.Assertion> a = truth.planted(pair.a());
      Optional<ReportTruth.Assertion> b = truth.planted(pair.b());
      if (!isBackground(a, b)) {
        boolean holds = a.isPresent() && b.isPresent() && conflict(planted, a.get(), b.get());
        pairs.add(new Example(group, pair.features(), holds));
      }
    }
    for (Example e : pairs) {
      examples.add(new Example(group, e.features(), e.holds(), STORY / pairs.size()));
    }
  }

  /// Whether both tell one thing that is no part of the event: nobody planted what differs
  /// there.
  private static boolean isBackground(
      Optional<ReportTruth.Assertion> a, Optional<ReportTruth.Assertion> b) {
    return a.isPresent()
        && b.isPresent()
        && a.get().fact().equals(b.get().fact())
        && !a.get().kind().equals("event");
  }

  private static boolean conflict(
      List<StoryTruth.Conflict> planted, ReportTruth.Assertion a, ReportTruth.Assertion b) {
    Set<String> two = new HashSet<>(List.of(a.position()));
    two.add(b.position());
    return two.size() > 1 && planted.stream().anyMatch(c -> c.sides().containsAll(two));
  }

  private List<Pairing> disputed(Dossier dossier) {
    return Claims.disputed(
        dossier.assertions(),
        Wordings.of(dossier.reports().stream().map(language::read).toList(), dossier.names()),
        dossier.names(),
        dossier.quantities(),
        dossier.calendar().times());
  }
}
