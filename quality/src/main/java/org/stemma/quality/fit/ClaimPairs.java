package org.stemma.quality.fit;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.claim.Claims;
import org.stemma.claim.Pairing;
import org.stemma.collate.Wordings;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Pipeline;
import org.stemma.intake.Intake;
import org.stemma.language.Language;
import org.stemma.quality.examination.CoreferenceCorpus;
import org.stemma.quality.examination.Ground;
import org.stemma.quality.newsroom.NewsroomFigures;
import org.stemma.report.Received;
import org.stemma.simulate.Simulation;
import org.stemma.simulate.truth.Story;

/// Pairs of assertions, of simulated stories, of stories with a gold dossier and of stories in
/// which events are marked, and whether they are of one claim.
///
/// A story counts by its weight and not by its pairs, which grow with the square of its length.
/// Of the pairs that are not one claim every tenth is taken, as ten.
final class ClaimPairs implements Examples {
  private static final int TAKEN = 10;
  private static final double SIMULATED = 5000;
  private static final double REAL = 40000;
  private static final double EVENT_STORY = 1000;
  private static final String EVENTS = "data/coreference/ecbplus";
  private static final List<String> REAL_STORIES = List.of("mosul-2017", "croydon-2016");

  private final Language language;
  private final Map<String, Integer> presets;
  private final long seed;

  /// @param presets so many stories of each
  ClaimPairs(Language language, Map<String, Integer> presets, long seed) {
    this.language = language;
    this.presets = new TreeMap<>(presets);
    this.seed = seed;
  }

  @Override
  public String data() {
    return "simulated newsroom, stories of each preset: "
        + presets
        + ", seed "
        + seed
        + "; stories/"
        + String.join(", stories/", REAL_STORIES)
        + "; "
        + EVENTS
        + ", train";
  }

  @Override
  public List<Example> in(Ground ground) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (var preset : presets.entrySet()) {
      Simulation.of(preset.getKey(), seed)
          .stories(preset.getValue())
          .forEach(s -> simulated(preset.getKey() + "/" + s.id(), s, examples));
    }
    for (String story : REAL_STORIES) {
      real(ground, story, examples);
    }
    events(ground, examples);
    return examples;
  }

  private void simulated(String group, Story story, List<Example> examples) {
    SimulatedStory truth = new SimulatedStory(story);
    Dossier dossier = dossier(NewsroomFigures.received(story));
    Map<AssertionId, Set<String>> facts = new HashMap<>();
    for (Assertion assertion : dossier.assertions()) {
      truth
          .planted(assertion)
          .filter(p -> p.kind().equals("event"))
          .ifPresent(p -> facts.put(assertion.id(), Set.of(p.fact())));
    }
    add(group, dossier, facts, SIMULATED, examples);
  }

  private void real(Ground ground, String story, List<Example> examples) throws IOException {
    var folder = ground.evaluation().resolve("stories").resolve(story);
    Dossier dossier =
        dossier(Intake.read(List.of(folder.resolve("reports")), InputStream.nullInputStream()));
    add(story, dossier, GoldClaims.of(folder, dossier), REAL, examples);
  }

  /// Assertions that tell one event of a corpus of events are one claim, by their own main words.
  private void events(Ground ground, List<Example> examples) throws IOException {
    EventClaims corpus =
        new EventClaims(CoreferenceCorpus.ecbPlus(ground.evaluation().resolve(EVENTS), "Train"));
    for (var story : corpus.stories().entrySet()) {
      Dossier dossier = dossier(story.getValue());
      var deeds = Claims.deeds(dossier.assertions(), wordings(dossier), dossier.names());
      add(story.getKey(), dossier, corpus.told(dossier, deeds), EVENT_STORY, examples);
    }
  }

  private Dossier dossier(List<Received> received) {
    return new Pipeline(language, new TreeMap<>(), stage -> {}).dossier(received);
  }

  private void add(
      String group,
      Dossier dossier,
      Map<AssertionId, Set<String>> claims,
      double weight,
      List<Example> examples) {
    List<Example> pairs = new ArrayList<>();
    int apart = 0;
    for (Pairing pair : compared(dossier)) {
      Set<String> a = claims.getOrDefault(pair.a().id(), Set.of());
      Set<String> b = claims.getOrDefault(pair.b().id(), Set.of());
      boolean one = a.stream().anyMatch(b::contains);
      if (!a.isEmpty() && !b.isEmpty() && (one || apart++ % TAKEN == 0)) {
        pairs.add(new Example(group, pair.features(), one, one ? 1 : TAKEN));
      }
    }
    double all = pairs.stream().mapToDouble(Example::weight).sum();
    for (Example e : pairs) {
      examples.add(new Example(group, e.features(), e.holds(), e.weight() * weight / all));
    }
  }

  private List<Pairing> compared(Dossier dossier) {
    return Claims.compared(
        dossier.assertions(),
        wordings(dossier),
        dossier.names(),
        dossier.quantities(),
        dossier.calendar().times());
  }

  private Wordings wordings(Dossier dossier) {
    return Wordings.of(dossier.reports().stream().map(language::read).toList(), dossier.names());
  }
}
