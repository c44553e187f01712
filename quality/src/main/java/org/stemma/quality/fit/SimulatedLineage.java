package org.stemma.quality.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.dossier.Dossier;
import org.stemma.language.Language;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Descent;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Node;
import org.stemma.quality.metric.Calibration;
import org.stemma.simulate.Simulation;
import org.stemma.simulate.truth.ReportTruth;

/// Edges of the stemma and descents of assertions in simulated stories, right or wrong by what was
/// planted.
final class SimulatedLineage {
  private final Language language;
  private final List<String> presets;
  private final long seed;
  private final int stories;
  private final List<Example> edges = new ArrayList<>();
  private final List<Example> descents = new ArrayList<>();
  private final Map<String, List<Calibration.Forecast>> printed = new LinkedHashMap<>();

  /// @param stories so many of each preset
  SimulatedLineage(Language language, List<String> presets, long seed, int stories) {
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
        + seed
        + ", "
        + language.name()
        + " engine, without edges to unnamed sources";
  }

  List<Example> edges() {
    make();
    return edges;
  }

  List<Example> descents() {
    make();
    return descents;
  }

  /// The probabilities as printed, by what they are of.
  Map<String, List<Calibration.Forecast>> printed() {
    make();
    return printed;
  }

  private void make() {
    if (edges.isEmpty()) {
      for (String preset : presets) {
        Simulation.of(preset, seed)
            .stories(stories)
            .forEach(s -> add(preset + "/" + s.id(), new SimulatedStory(s)));
      }
    }
  }

  private void add(String group, SimulatedStory story) {
    Dossier dossier = story.dossier(language);
    for (Derivation edge : dossier.stemma().edges()) {
      boolean right = isRight(edge, dossier, story);
      print("edge", edge.probability(), right);
      if (isTelling(edge, dossier, story)) {
        edges.add(new Example(group, edge.features(), right));
      }
    }
    Lineage lineage =
        Lineage.of(dossier.reports(), dossier.claims(), dossier.alignments(), dossier.names());
    for (Assertion assertion : dossier.assertions()) {
      story.planted(assertion).ifPresent(p -> addDescents(group, story, assertion, p, lineage));
    }
  }

  /// Whether simulated stories can tell how likely such an edge is. Where nobody is credited they
  /// cannot: their reports never word things alike by chance, or because both quote a handout.
  /// Nor where a house was misread, which says more of names than of descent.
  private static boolean isTelling(Derivation edge, Dossier dossier, SimulatedStory story) {
    boolean known =
        !(dossier.stemma().node(edge.from()) instanceof Node.LostOriginal lost)
            || lost.kind() != Node.LostOriginal.Kind.WIRE
            || story.knows(lost.party());
    return known && !edge.features().containsKey("unnamed");
  }

  private void addDescents(
      String group,
      SimulatedStory story,
      Assertion assertion,
      ReportTruth.Assertion planted,
      Lineage lineage) {
    for (Descent descent : lineage.parentsOf(assertion)) {
      boolean right = isRight(descent, assertion, planted, lineage, story);
      descents.add(new Example(group, descent.features(), right));
      print("descent", descent.probability(), right);
    }
  }

  private void print(String what, double probability, boolean right) {
    printed
        .computeIfAbsent(what, w -> new ArrayList<>())
        .add(new Calibration.Forecast(probability, right));
  }

  private static boolean isRight(Derivation edge, Dossier dossier, SimulatedStory story) {
    String child = report(dossier.stemma().node(edge.to())).orElseThrow();
    return switch (dossier.stemma().node(edge.from())) {
      case Node.Extant held -> story.related(child, held.report().value());
      case Node.LostOriginal lost ->
          switch (lost.kind()) {
            case WIRE -> story.descendsFromHouse(child, lost.party());
            case REPORT ->
                children(lost, dossier.stemma().edges(), dossier).stream()
                    .anyMatch(c -> !c.equals(child) && story.related(c, child));
            case STATEMENT -> story.quotes(child, lost.party());
          };
    };
  }

  private static boolean isRight(
      Descent descent,
      Assertion assertion,
      ReportTruth.Assertion planted,
      Lineage lineage,
      SimulatedStory story) {
    List<String> way = story.cameByReports(planted);
    return switch (lineage.stemma().node(descent.parent())) {
      case Node.Extant held -> story.addsNothing(planted, held.report().value());
      case Node.LostOriginal lost ->
          switch (lost.kind()) {
            case WIRE -> story.cameBy(planted, lost.party());
            case REPORT, STATEMENT ->
                lineage.stemma().edges().stream()
                    .filter(e -> e.from().equals(lost.id()))
                    .flatMap(e -> report(lineage.stemma().node(e.to())).stream())
                    .filter(c -> !c.equals(assertion.where().report().value()))
                    .anyMatch(c -> way.stream().anyMatch(r -> r.equals(c) || story.descends(c, r)));
          };
    };
  }

  private static List<String> children(
      Node.LostOriginal lost, List<Derivation> edges, Dossier dossier) {
    return edges.stream()
        .filter(e -> e.from().equals(lost.id()))
        .flatMap(e -> report(dossier.stemma().node(e.to())).stream())
        .toList();
  }

  private static Optional<String> report(Node node) {
    return node instanceof Node.Extant held ? Optional.of(held.report().value()) : Optional.empty();
  }
}
