package org.stemma.quality.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.attribution.Assertion;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Pipeline;
import org.stemma.language.Language;
import org.stemma.quality.newsroom.Matching;
import org.stemma.quality.newsroom.NewsroomFigures;
import org.stemma.quality.newsroom.Planted;
import org.stemma.simulate.truth.ReportTruth;
import org.stemma.simulate.truth.Story;
import org.stemma.simulate.truth.StoryTruth;
import org.stemma.simulate.truth.Truth;
import org.stemma.text.Span;

/// A simulated story with the questions that fitting asks of its truth.
final class SimulatedStory {
  private final Story story;
  private final Truth truth;
  private final Map<String, ReportTruth> reports = new TreeMap<>();
  private final Map<String, Told> told = new HashMap<>();
  private final Planted planted;

  /// An assertion and the report it stands in.
  private record Told(ReportTruth.Assertion assertion, String report) {}

  SimulatedStory(Story story) {
    this.story = story;
    this.truth = Truth.of(story);
    this.planted = new Planted(truth);
    for (ReportTruth report : truth.reports()) {
      reports.put(report.report(), report);
      report.assertions().forEach(a -> told.put(a.id(), new Told(a, report.report())));
    }
  }

  Dossier dossier(Language language) {
    return new Pipeline(language, new TreeMap<>(), stage -> {})
        .dossier(NewsroomFigures.received(story));
  }

  List<ReportTruth> held() {
    return truth.reports().stream().filter(ReportTruth::held).toList();
  }

  /// Whether the child has something from the report.
  boolean descends(String child, String report) {
    return planted.ancestors(child).contains(report);
  }

  /// Whether the child has something from a report of the house.
  boolean descendsFromHouse(String child, String house) {
    Set<String> houses = planted.houses(house);
    return planted.ancestors(child).stream().anyMatch(r -> houses.contains(outlet(r)));
  }

  /// Whether the story has a house of that name.
  boolean knows(String house) {
    return !planted.houses(house).isEmpty();
  }

  private String outlet(String report) {
    ReportTruth known = reports.get(report);
    return known == null ? "" : known.outlet();
  }

  /// Whether one is the other's ancestor, or both have one.
  boolean related(String a, String b) {
    return planted.related(a, b);
  }

  /// Whether the report carries words of somebody of that name.
  boolean quotes(String report, String name) {
    Set<String> speakers = new TreeSet<>();
    for (StoryTruth.Party party : truth.story().parties()) {
      if (party.name().equals(name) || planted.forms(party).contains(name)) {
        speakers.add(party.id());
      }
    }
    return Optional.ofNullable(reports.get(report)).stream()
        .flatMap(r -> r.assertions().stream())
        .anyMatch(a -> !a.path().isEmpty() && speakers.contains(a.path().getFirst()));
  }

  /// The planted assertion that the one found is.
  Optional<ReportTruth.Assertion> planted(Assertion found) {
    return Optional.ofNullable(reports.get(found.where().report().value())).stream()
        .flatMap(r -> r.assertions().stream())
        .filter(a -> Matching.matches(a.at(), found.where().span()))
        .max(
            Comparator.comparingInt(
                (ReportTruth.Assertion a) -> Matching.shared(a.at(), found.where().span())));
  }

  /// Whether the assertion came by way of the house.
  boolean cameBy(ReportTruth.Assertion assertion, String house) {
    Set<String> houses = planted.houses(house);
    List<String> path = assertion.path();
    return path.stream().limit(Math.max(0, path.size() - 1L)).anyMatch(houses::contains);
  }

  /// The reports that the assertion came by, itself left out.
  List<String> cameByReports(ReportTruth.Assertion assertion) {
    List<String> way = new ArrayList<>();
    Optional<String> parent = assertion.parent();
    while (parent.isPresent() && told.containsKey(parent.get())) {
      Told from = Objects.requireNonNull(told.get(parent.get()));
      way.add(from.report());
      parent = from.assertion().parent();
    }
    return way;
  }

  /// Whether the assertion, given what the report has, adds no origin: it came by the report, or
  /// the report says the same and has it by a report that the assertion came by too.
  boolean addsNothing(ReportTruth.Assertion assertion, String report) {
    List<String> way = cameByReports(assertion);
    if (way.contains(report)) {
      return true;
    }
    return Optional.ofNullable(reports.get(report)).stream()
        .flatMap(r -> r.assertions().stream())
        .filter(a -> a.position().equals(assertion.position()))
        .anyMatch(a -> cameByReports(a).stream().anyMatch(way::contains));
  }

  /// The entity that the name at the place names.
  Optional<String> named(String report, Span where) {
    return Optional.ofNullable(reports.get(report)).stream()
        .flatMap(r -> r.names().stream())
        .filter(n -> 2 * Matching.shared(n.at(), where) > n.at().end() - n.at().begin())
        .map(ReportTruth.Name::entity)
        .findFirst();
  }
}
