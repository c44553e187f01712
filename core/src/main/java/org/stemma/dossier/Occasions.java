package org.stemma.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.claim.PositionId;
import org.stemma.habit.Occasion;
import org.stemma.habit.Shared;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Node;
import org.stemma.lineage.NodeId;
import org.stemma.report.Agencies;
import org.stemma.report.Report;
import org.stemma.text.ReportId;

/// What one story tells of the habits of its outlets: for every outlet and every other house
/// with a text in the story, held or lost, whether the outlet has it from there. No habit may
/// have helped to make the dossier, or it would confirm itself.
public final class Occasions {
  private final String story;
  private final Dossier dossier;
  private final SortedMap<String, SortedMap<ReportId, Report>> outlets =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final SortedMap<String, Set<NodeId>> houses =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<NodeId, ReportId> held = new HashMap<>();

  private Occasions(String story, Dossier dossier) {
    this.story = story;
    this.dossier = dossier;
    dossier.reports().stream()
        .filter(r -> r.outlet().isPresent())
        .forEach(
            r ->
                outlets
                    .computeIfAbsent(Agencies.canonical(r.outletName()), o -> new TreeMap<>())
                    .put(r.id(), r));
    dossier.stemma().nodes().forEach(this::add);
  }

  /// Of every outlet and every other house of a story.
  ///
  /// @param story what the story is called
  public static List<Occasion> of(String story, Dossier dossier) {
    return new Occasions(story, dossier).all();
  }

  private void add(Node node) {
    switch (node) {
      case Node.Extant extant -> {
        held.put(extant.id(), extant.report());
        outlets.forEach(
            (outlet, reports) -> {
              if (reports.containsKey(extant.report())) {
                add(outlet, extant.id());
              }
            });
      }
      case Node.LostOriginal lost -> {
        if (lost.kind() == Node.LostOriginal.Kind.WIRE) {
          add(Agencies.canonical(lost.party()), lost.id());
        }
      }
    }
  }

  private void add(String house, NodeId node) {
    houses.computeIfAbsent(house, h -> new HashSet<>()).add(node);
  }

  private List<Occasion> all() {
    List<Occasion> all = new ArrayList<>();
    outlets.forEach(
        (outlet, reports) ->
            houses.forEach(
                (house, nodes) -> {
                  if (!house.equalsIgnoreCase(outlet) && isPossible(reports.values(), nodes)) {
                    all.add(occasion(outlet, reports, house, nodes));
                  }
                }));
    return all;
  }

  /// Whether something of the house's can have come out before something of the outlet's.
  private boolean isPossible(Collection<Report> reports, Set<NodeId> nodes) {
    return nodes.stream()
        .map(n -> Optional.ofNullable(held.get(n)).flatMap(this::report))
        .anyMatch(
            parent ->
                parent.isEmpty() || reports.stream().anyMatch(r -> canFollow(r, parent.get())));
  }

  private Optional<Report> report(ReportId id) {
    return dossier.reports().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  private static boolean canFollow(Report child, Report parent) {
    return !parent.published().interval().earliest().isAfter(child.published().interval().latest());
  }

  private Occasion occasion(
      String outlet, SortedMap<ReportId, Report> reports, String house, Set<NodeId> nodes) {
    List<Derivation> edges =
        dossier.stemma().edges().stream()
            .filter(e -> nodes.contains(e.from()))
            .filter(e -> isOf(e.to(), reports))
            .toList();
    SortedSet<ReportId> theirs = new TreeSet<>();
    nodes.forEach(n -> Optional.ofNullable(held.get(n)).ifPresent(theirs::add));
    return new Occasion(
        story,
        outlet,
        house,
        edges.stream().mapToDouble(Derivation::probability).max().orElse(0),
        edges.stream().flatMap(e -> e.why().stream()).anyMatch(b -> b.rule().equals("credit")),
        shared(reports.keySet(), theirs),
        reports.keySet().stream().map(ReportId::value).toList());
  }

  private boolean isOf(NodeId node, SortedMap<ReportId, Report> reports) {
    return Optional.ofNullable(held.get(node)).filter(reports::containsKey).isPresent();
  }

  /// What both answer where the reports of the story disagree and each of them gives one
  /// answer.
  private Shared shared(Set<ReportId> ours, Set<ReportId> theirs) {
    double right = 0;
    double wrong = 0;
    double different = 0;
    for (Claim claim : dossier.claims()) {
      Optional<PositionId> own = position(claim, ours);
      Optional<PositionId> other = position(claim, theirs);
      if (claim.positions().size() > 1 && own.isPresent() && other.isPresent()) {
        boolean same = own.equals(other);
        boolean weak = same && isOutweighed(claim, own.get());
        right += same && !weak ? 1 : 0;
        wrong += weak ? 1 : 0;
        different += same ? 0 : 1;
      }
    }
    return new Shared(right, wrong, different);
  }

  private static Optional<PositionId> position(Claim claim, Set<ReportId> reports) {
    List<PositionId> carried =
        claim.positions().stream()
            .filter(
                p -> p.assertions().stream().anyMatch(a -> reports.contains(a.where().report())))
            .map(Position::id)
            .toList();
    return carried.size() == 1 ? Optional.of(carried.getFirst()) : Optional.empty();
  }

  private boolean isOutweighed(Claim claim, PositionId one) {
    return claim.positions().stream()
        .map(Position::id)
        .anyMatch(other -> lines(other) > lines(one));
  }

  private int lines(PositionId position) {
    return Objects.requireNonNull(dossier.supports().get(position)).lines();
  }
}
