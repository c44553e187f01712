package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.attribution.Origin;
import org.stemma.attribution.Origins;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.claim.PositionId;
import org.stemma.name.Names;
import org.stemma.text.ReportId;

/// Whose word goes out by which text: people speak to some houses and not to others, so the
/// reports that rest on a house's text quote its sources, and say what it said.
final class Allegiance {
  /// What a report that was not seen counts, so that no ratio is without bound.
  private static final double UNSEEN = .5;

  private final Map<AssertionId, Said> said = new HashMap<>();
  private final Map<List<Object>, Set<ReportId>> carriers = new HashMap<>();
  private final Set<ReportId> reports = new HashSet<>();

  /// What an assertion says, on whose word if that is told.
  private record Said(PositionId position, Optional<String> origin) {}

  /// How much likelier a report is to carry something if it rests on a text, as log ratios.
  ///
  /// @param source the word of this source, on anything
  /// @param statement the word of this source on this
  /// @param position this, on anybody's word
  record Ratios(double source, double statement, double position) {
    static final Ratios NONE = new Ratios(0, 0, 0);
  }

  /// @param copies reports that are another one's text as a whole, and count with it
  Allegiance(Collection<Claim> claims, Names names, Set<ReportId> copies) {
    Origins origins = new Origins(names);
    for (Claim claim : claims) {
      for (Position position : claim.positions()) {
        position.assertions().forEach(a -> add(a, position.id(), origins));
      }
    }
    reports.removeAll(copies);
    carriers.values().forEach(c -> c.removeAll(copies));
  }

  private void add(Assertion assertion, PositionId position, Origins origins) {
    ReportId report = assertion.where().report();
    reports.add(report);
    if (!assertion.isEvidence()) {
      return;
    }
    Optional<String> origin =
        Optional.of(origins.of(assertion, report.value()))
            .filter(o -> !o.isOpen())
            .map(Origin::key);
    said.put(assertion.id(), new Said(position, origin));
    carries(report, position);
    origin.ifPresent(o -> carries(report, o));
    origin.ifPresent(o -> carries(report, position, o));
  }

  private void carries(ReportId report, Object... what) {
    carriers.computeIfAbsent(List.of(what), w -> new HashSet<>()).add(report);
  }

  /// What speaks for an assertion having come by a text.
  ///
  /// @param resting the reports that rest on the text, and itself if it is held
  Ratios ratios(Assertion assertion, Collection<ReportId> resting) {
    if (!said.containsKey(assertion.id())) {
      return Ratios.NONE;
    }
    Said what = Objects.requireNonNull(said.get(assertion.id()));
    Set<ReportId> others = new HashSet<>(reports);
    others.remove(assertion.where().report());
    Set<ReportId> with = new HashSet<>(resting);
    with.retainAll(others);
    others.removeAll(with);
    return new Ratios(
        what.origin().map(o -> ratio(carrying(o), with, others)).orElse(0.0),
        what.origin().map(o -> ratio(carrying(what.position(), o), with, others)).orElse(0.0),
        ratio(carrying(what.position()), with, others));
  }

  private Set<ReportId> carrying(Object... what) {
    return carriers.getOrDefault(List.of(what), Set.of());
  }

  private static double ratio(Set<ReportId> carriers, Set<ReportId> with, Set<ReportId> others) {
    return Math.log(rate(carriers, with)) - Math.log(rate(carriers, others));
  }

  private static double rate(Set<ReportId> carriers, Set<ReportId> reports) {
    List<ReportId> both = new ArrayList<>(carriers);
    both.retainAll(reports);
    return (both.size() + UNSEEN) / (reports.size() + 2 * UNSEEN);
  }
}
