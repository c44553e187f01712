package org.stemma.quality.newsroom;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
import org.stemma.report.Agencies;
import org.stemma.simulate.truth.StoryTruth;
import org.stemma.simulate.truth.Truth;
import org.stemma.witness.Support;

/// Who has it from whom, and how many lines stand behind a position.
final class Descent {
  /// A derivation counts as planted from this share of the child's statements on.
  private static final double LEAST_SHARE = .1;

  private static final double LIKELY = .5;

  private final Truth truth;
  private final Dossier dossier;
  private final Matching matching;
  private final Tally tally;
  private final List<Forecast> forecasts = new ArrayList<>();

  /// A probability that was printed, and whether it came true.
  record Forecast(String what, double probability, boolean right) {}

  Descent(Truth truth, Dossier dossier, Matching matching, Tally tally) {
    this.truth = truth;
    this.dossier = dossier;
    this.matching = matching;
    this.tally = tally;
  }

  List<Forecast> forecasts() {
    return forecasts;
  }

  void count() {
    derivations();
    lost();
    lines();
  }

  /// Each report's true parents against the edges that lead to it.
  private void derivations() {
    Set<List<String>> planted = new HashSet<>();
    for (StoryTruth.Derivation d : truth.story().derivations()) {
      if (d.share() >= LEAST_SHARE && isHeld(d.child())) {
        planted.add(List.of(parent(d.parent()), d.child()));
      }
    }
    Set<List<String>> found = new HashSet<>();
    for (Derivation edge : dossier.stemma().edges()) {
      if (edge.kind() == Derivation.Kind.SHARED_SOURCE || !isDescent(edge)) {
        continue;
      }
      List<String> pair = List.of(party(edge), report(edge));
      boolean right = planted.contains(pair);
      forecasts.add(new Forecast("edge", edge.probability(), right || isKin(pair)));
      if (edge.probability() >= LIKELY) {
        found.add(pair);
        tally.add("parents.precision", right ? 1 : 0, 1);
        if (!right) {
          tally.miss("parents.precision", "no such parent", report(edge), 0, 0, party(edge));
        }
      }
    }
    for (List<String> pair : planted) {
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
    Set<String> found = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(report));
    while (!open.isEmpty()) {
      String child = open.pop();
      for (StoryTruth.Derivation d : truth.story().derivations()) {
        boolean own = d.child().equals(child) && d.share() >= LEAST_SHARE;
        if (own && found.add(parent(d.parent()))) {
          open.push(d.parent());
        }
      }
    }
    return found;
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
    Optional<String> named =
        truth.story().parties().stream()
            .filter(p -> !p.kind().equals("informant"))
            .filter(
                p ->
                    p.name().equalsIgnoreCase(lost.party())
                        || Agencies.same(p.name(), lost.party())
                        || forms(p).contains(lost.party()))
            .map(StoryTruth.Party::id)
            .findFirst();
    return named.isPresent() ? named : byChildren(lost);
  }

  private List<String> forms(StoryTruth.Party party) {
    return truth.story().entities().stream()
        .filter(e -> party.entity().filter(e.id()::equals).isPresent())
        .flatMap(e -> e.forms().stream())
        .toList();
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
    for (StoryTruth.Derivation d : truth.story().derivations()) {
      if (!isHeld(d.parent()) && isHeld(d.child()) && d.share() >= LEAST_SHARE) {
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
      for (StoryTruth.Position planted : claim.positions()) {
        if (claim.kind().equals("event") && planted.evidence().reports() >= 2) {
          line(claim, planted);
        }
      }
    }
  }

  private void line(StoryTruth.Claim claim, StoryTruth.Position planted) {
    Set<String> ids = new HashSet<>(planted.assertions());
    SortedMap<PositionId, Integer> votes = new TreeMap<>();
    for (Matching.Pair pair : matching.pairs()) {
      if (ids.contains(pair.planted().id()) && pair.planted().evidence()) {
        position(pair).ifPresent(p -> votes.merge(p, 1, Integer::sum));
      }
    }
    int lines = planted.evidence().lines();
    Optional<Support> support =
        votes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(v -> Objects.requireNonNull(dossier.supports().get(v.getKey())));
    boolean exact = support.filter(s -> s.lines() == lines).isPresent();
    boolean covered = support.filter(s -> s.low() <= lines && lines <= s.high()).isPresent();
    tally.add("lines.exact", exact ? 1 : 0, 1);
    tally.add("lines.covered", covered ? 1 : 0, 1);
    int origins = planted.evidence().origins().size();
    boolean near = support.filter(s -> Math.abs(s.origins() - origins) <= .5).isPresent();
    tally.add("origins.near", near ? 1 : 0, 1);
    if (!exact) {
      tally.miss(
          "lines.exact",
          support.map(s -> s.lines() > lines ? "too many" : "too few").orElse("no position"),
          planted.position(),
          0,
          0,
          claim.predicate()
              + ": "
              + support.map(s -> s.lines() + " (" + s.low() + "-" + s.high() + ")").orElse("none")
              + " for "
              + lines
              + ", "
              + planted.evidence().reports()
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
