package org.stemma.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.stemma.lineage.Reuse.Direction;
import org.stemma.lineage.Reuse.Relation;
import org.stemma.report.Report;
import org.stemma.text.ReportId;

/// What is judged of two reports as wholes, to be weighed when it is asked what one took from the
/// other.
final class Pairs {
  private static final double SUREST = 4;

  private final Map<List<ReportId>, Reuse> pairs = new HashMap<>();

  Pairs(List<Reuse> reuses) {
    reuses.forEach(r -> pairs.put(List.of(r.a(), r.b()), r));
  }

  private Reuse of(ReportId one, ReportId other) {
    List<ReportId> pair = one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    return Objects.requireNonNull(pairs.get(pair), () -> "nothing judged of " + pair);
  }

  /// How much of the child stands in the parent.
  double covered(ReportId child, ReportId parent) {
    return of(child, parent).shareOf(child);
  }

  /// Whether either has text from the other, or both from a third.
  boolean areDerived(Report one, Report other) {
    return of(one.id(), other.id()).isDerived();
  }

  /// Whether both are prints of a text that neither of them is, and that both credit.
  boolean areReprints(Report one, Report other) {
    Reuse pair = of(one.id(), other.id());
    return pair.relation() == Relation.WHOLLY
        && pair.direction() == Direction.SIBLINGS
        && pair.features().containsKey(Kindred.CREDIT_COMMON);
  }

  /// The log-odds that the report has text in common with any of the others by descent.
  double logOdds(ReportId report, List<ReportId> others) {
    double likeliest =
        others.stream().mapToDouble(o -> of(report, o).probability()).max().orElse(.5);
    return Math.clamp(Math.log(likeliest / (1 - likeliest)), -SUREST, SUREST);
  }
}
