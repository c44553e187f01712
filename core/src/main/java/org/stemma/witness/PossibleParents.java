package org.stemma.witness;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Descent;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Node;
import org.stemma.text.ReportId;

/// Through whom testimonies may have come, for the low count of lines: a report that has some of
/// its text from a house may have any of it from there, unless the testimony was given to itself.
final class PossibleParents {
  private static final double POSSIBLE = Witnesses.WEIGHTS.threshold("possible");

  private final SortedMap<ReportId, SortedSet<String>> parties = new TreeMap<>();
  private final SortedMap<String, Integer> carriers = new TreeMap<>();
  private final Function<Descent, Optional<String>> known;

  /// @param known the parent of a testimony's own descent, if it is possible at all
  PossibleParents(
      Lineage lineage, List<Testimony> testimonies, Function<Descent, Optional<String>> known) {
    this.known = known;
    Set<ReportId> reports = new TreeSet<>();
    testimonies.forEach(t -> reports.add(t.assertion().where().report()));
    for (Derivation edge : lineage.stemma().edges()) {
      if (edge.probability() >= POSSIBLE
          && lineage.stemma().node(edge.to()) instanceof Node.Extant child
          && reports.contains(child.report())) {
        party(lineage.stemma().node(edge.from()))
            .ifPresent(p -> parties.computeIfAbsent(child.report(), r -> new TreeSet<>()).add(p));
      }
    }
    parties.values().forEach(all -> all.forEach(p -> carriers.merge(p, 1, Integer::sum)));
  }

  private static Optional<String> party(Node node) {
    return switch (node) {
      case Node.Extant extant -> Optional.of(extant.label());
      case Node.LostOriginal lost ->
          switch (lost.kind()) {
            case WIRE, REPORT -> Optional.of(lost.party());
            case STATEMENT -> Optional.empty();
          };
    };
  }

  /// The parent it has, else of those its report may have the one that most of the others may have
  /// too.
  Optional<String> parent(Testimony testimony) {
    Optional<String> own = testimony.descent().flatMap(known);
    return own.isPresent() || testimony.isGivenToOutlet()
        ? own
        : parties.getOrDefault(testimony.assertion().where().report(), new TreeSet<>()).stream()
            .max(
                Comparator.comparingInt((String p) -> carriers.getOrDefault(p, 0))
                    .thenComparing(Comparator.reverseOrder()));
  }
}
