package org.stemma.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Position;
import org.stemma.lineage.Descent;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Node;
import org.stemma.text.ReportId;

/// Through whom a testimony came to the report it was taken from: what that report has of a
/// wire, those who take it from there have of the wire too.
final class Upstream {
  private static final double LIKELY = Witnesses.WEIGHTS.threshold("likely");

  private final Lineage lineage;
  private final Position position;
  private final List<Testimony> testimonies;
  private final Function<Descent, String> party;

  Upstream(
      Lineage lineage,
      Position position,
      List<Testimony> testimonies,
      Function<Descent, String> party) {
    this.lineage = lineage;
    this.position = position;
    this.testimonies = testimonies;
    this.party = party;
  }

  /// The houses before the testimony's own parent, the first first.
  List<String> of(Testimony testimony) {
    return parent(testimony)
        .map(
            p ->
                before(p, testimony, new HashSet<>(Set.of(testimony.assertion().where().report()))))
        .orElse(List.of());
  }

  private Optional<ReportId> parent(Testimony testimony) {
    return testimony.likelyDescent().flatMap(this::held);
  }

  private Optional<ReportId> held(Descent descent) {
    return lineage.stemma().node(descent.parent()) instanceof Node.Extant extant
        ? Optional.of(extant.report())
        : Optional.empty();
  }

  /// Those by whom a report has what another took from it.
  private List<String> before(ReportId report, Testimony taken, Set<ReportId> seen) {
    if (!seen.add(report)) {
      return List.of();
    }
    Optional<Testimony> same =
        testimonies.stream()
            .filter(t -> t.assertion().where().report().equals(report))
            .filter(taken::isOfOneOrigin)
            .min(Comparator.comparing((Testimony t) -> t.origin().isOpen()));
    List<String> before = new ArrayList<>();
    if (same.isPresent()) {
      parent(same.get()).ifPresent(p -> before.addAll(before(p, taken, seen)));
      before.addAll(same.get().relays());
      same.get().likelyDescent().ifPresent(d -> before.add(party.apply(d)));
    } else {
      unsourced(report).ifPresent(d -> before.add(party.apply(d)));
    }
    return before;
  }

  /// The likely parent of what the report says in its own voice.
  private Optional<Descent> unsourced(ReportId report) {
    return position.assertions().stream()
        .filter(a -> a.where().report().equals(report) && !a.isEvidence())
        .flatMap((Assertion a) -> lineage.parentsOf(a).stream().limit(1))
        .filter(d -> d.probability() >= LIKELY)
        .max(Comparator.comparingDouble(Descent::probability));
  }
}
