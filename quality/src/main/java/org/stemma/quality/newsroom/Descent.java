package org.stemma.quality.newsroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.claim.Position;
import org.stemma.claim.PositionId;
import org.stemma.dossier.Dossier;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Node;
import org.stemma.quality.metric.Calibration;
import org.stemma.simulate.truth.StoryTruth;
import org.stemma.simulate.truth.Truth;
import org.stemma.witness.Support;

/// Who has it from whom, and how many lines stand behind a position.
final class Descent {
  private static final double LIKELY = .5;

  private final Truth truth;
  private final Dossier dossier;
  private final Matching matching;
  private final Tally tally;
  private final Planted planted;
  private final List<Calibration.Forecast> forecasts = new ArrayList<>();

  Descent(Truth truth, Dossier dossier, Matching matching, Tally tally) {
    this.truth = truth;
    this.dossier = dossier;
    this.matching = matching;
    this.tally = tally;
    this.planted = new Planted(truth);
  }

  List<Calibration.Forecast> forecasts() {
    return forecasts;
  }

  void count() {
    derivations();
    lost();
    lines();
  }

  /// Each report's true parents against the edges that lead to it.
  private void derivations() {
    Set<List<String>> wanted = new HashSet<>();
    for (StoryTruth.Derivation d : planted.derivations()) {
      if (isHeld(d.child())) {
        wanted.add(List.of(parent(d.parent()), d.child()));
      }
    }
    Set<List<String>> found = new HashSet<>();
    for (Derivation edge : dossier.stemma().edges()) {
      if (edge.kind() == Derivation.Kind.SHARED_SOURCE || !isDescent(edge)) {
        continue;
      }
      List<String> pair = List.of(party(edge), report(edge));
      boolean right = wanted.contains(pair);
      forecasts.add(new Calibration.Forecast(edge.probability(), right || isKin(pair)));
      if (edge.probability() >= LIKELY) {
        found.add(pair);
        tally.add("parents.precision", right ? 1 : 0, 1);
        if (!right) {
          tally.miss("parents.precision", "no such parent", report(edge), 0, 0, party(edge));
        }
      }
    }
    for (List<String> pair : wanted) {
      tally.add("parents.recall", found.contains(pair) ? 1 : 0, 1);
      if (!found.contains(pair)) {
        tally.miss("parents.recall", "parent not found", pair.getLast(), 0, 0, pair.getFirst());
      }
    }
  }

  /// Whether the child adds no origin to the parent, which is what an edge's probability says: it
  /// descends from it, however far, or both from one text.
  private boolean isKin(List<String> pair) {
    Set<String> parent = ancestors(pair.getFirst());
    parent.add(pair.getFirst());
    return ancestors(pair.getLast()).stream().anyMatch(parent::contains);
  }

  private Set<String> ancestors(String report) {
    Set<String> ancestors = new HashSet<>();
    planted.ancestors(report).forEach(a -> ancestors.add(parent(a)));
    return ancestors;
  }

  private boolean isHeld(String report) {
    return truth.reports().stream().anyMatch(r -> r.report().equals(report) && r.held());
  }

  /// A held report by its id, a lost wire by its house: editions of one wire are not told apart.
  private String parent(String report) {
    return truth.reports().stream()
        .filter(r -> r.report().equals(report))
        .map(r -> r.held() ? r.report() : r.outlet())
        .findFirst()
        .orElse(report);
  }

  private boolean isDescent(Derivation edge) {
    return !(dossier.stemma().node(edge.from()) instanceof Node.LostOriginal lost
        && lost.kind() == Node.LostOriginal.Kind.STATEMENT);
  }

  private String report(Derivation edge) {
    return dossier.stemma().node(edge.to()) instanceof Node.Extant child
        ? child.report().value()
        : edge.to().toString();
  }

  private String party(Derivation edge) {
    return switch (dossier.stemma().node(edge.from())) {
      case Node.Extant extant -> extant.report().value();
      case Node.LostOriginal lost -> house(lost).orElse(lost.party());
    };
  }

  /// The planted house that a lost original is, by its name; or, for one without a name, the wire
  /// that most of its children truly took from.
  private Optional<String> house(Node.LostOriginal lost) {
    return planted.houses(lost.party()).stream().findFirst().or(() -> byChildren(lost));
  }

  private Optional<String> byChildren(Node.LostOriginal lost) {
    SortedMap<String, Integer> votes = new TreeMap<>();
    for (Derivation edge : dossier.stemma().edges()) {
      if (edge.from().equals(lost.id())) {
        truth.story().derivations().stream()
            .filter(d -> d.child().equals(report(edge)) && !isHeld(d.parent()))
            .forEach(d -> votes.merge(parent(d.parent()), 1, Integer::sum));
      }
    }
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /// Lost wires with at least two children held.
  private void lost() {
    SortedMap<String, Set<String>> children = new TreeMap<>();
    for (StoryTruth.Derivation d : planted.derivations()) {
      if (!isHeld(d.parent()) && isHeld(d.child())) {
        children.computeIfAbsent(parent(d.parent()), p -> new HashSet<>()).add(d.child());
      }
    }
    children.forEach(
        (house, reports) -> {
          if (reports.size() > 1) {
            boolean found =
                dossier.stemma().nodes().stream()
                    .anyMatch(
                        n ->
                            n instanceof Node.LostOriginal l
                                && house(l).filter(house::equals).isPresent());
            tally.add("lost.recall", found ? 1 : 0, 1);
            if (!found) {
              tally.miss("lost.recall", "lost wire not found", house, 0, 0, reports.toString());
            }
          }
        });
  }

  /// For every position with evidence in two reports or more: the position found that has most of
  /// its evidence, its lines against those planted.
  private void lines() {
    for (StoryTruth.Claim claim : truth.story().claims()) {
      for (StoryTruth.Position position : claim.positions()) {
        if (claim.kind().equals("event") && position.evidence().reports() >= 2) {
          line(claim, position);
        }
      }
    }
  }

  private void line(StoryTruth.Claim claim, StoryTruth.Position position) {
    Set<String> ids = new HashSet<>(position.assertions());
    SortedMap<PositionId, Integer> votes = new TreeMap<>();
    for (Matching.Pair pair : matching.pairs()) {
      if (ids.contains(pair.planted().id()) && pair.planted().evidence()) {
        position(pair).ifPresent(p -> votes.merge(p, 1, Integer::sum));
      }
    }
    int lines = position.evidence().lines();
    Optional<Support> support =
        votes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(v -> Objects.requireNonNull(dossier.supports().get(v.getKey())));
    boolean exact = support.filter(s -> s.lines() == lines).isPresent();
    boolean covered = support.filter(s -> s.low() <= lines && lines <= s.high()).isPresent();
    tally.add("lines.exact", exact ? 1 : 0, 1);
    tally.add("lines.covered", covered ? 1 : 0, 1);
    int origins = position.evidence().origins().size();
    boolean near = support.filter(s -> Math.abs(s.origins() - origins) <= .5).isPresent();
    tally.add("origins.near", near ? 1 : 0, 1);
    if (!exact) {
      tally.miss(
          "lines.exact",
          support.map(s -> s.lines() > lines ? "too many" : "too few").orElse("no position"),
          position.position(),
          0,
          0,
          claim.predicate()
              + ": "
              + support.map(s -> s.lines() + " (" + s.low() + "-" + s.high() + ")").orElse("none")
              + " for "
              + lines
              + ", "
              + position.evidence().reports()
              + " reports");
    }
  }

  private Optional<PositionId> position(Matching.Pair pair) {
    return dossier.claims().stream()
        .flatMap(c -> c.positions().stream())
        .filter(p -> p.assertions().stream().anyMatch(a -> a.id().equals(pair.found().id())))
        .map(Position::id)
        .findFirst();
  }
}
