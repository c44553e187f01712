package org.stemma.witness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Origin;
import org.stemma.claim.Position;
import org.stemma.report.Agencies;
import org.stemma.report.Corrections;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// What people have said of origins: which are one, and how reliable they are; and what outlets
/// have said of their own reports. A letter of reliability is shown and changes no count.
final class Rulings {
  private final Corrections corrections;
  private final SortedMap<ReportId, Report> retracted = new TreeMap<>();

  Rulings(Corrections corrections, List<Report> reports) {
    this.corrections = corrections;
    reports.stream().filter(Report::isRetracted).forEach(r -> retracted.put(r.id(), r));
  }

  /// Whether an assertion stands in a report that its outlet has taken back.
  boolean isRetracted(Assertion assertion) {
    return retracted.containsKey(assertion.where().report());
  }

  /// An origin under its one name, once those that are one have one.
  Origin origin(Origin origin) {
    Origin now = origin;
    Set<String> seen = new HashSet<>();
    while (seen.add(now.key())) {
      Origin called = now;
      now =
          corrections.origins().stream()
              .filter(o -> called.isCalled(o.also()) || called.isCalled(o.origin()))
              .map(o -> called.called(o.origin()))
              .findFirst()
              .orElse(called);
    }
    return now;
  }

  /// The testimonies without those of, or through, somebody whose word is not to be counted,
  /// and without those of reports that were taken back or that have them from there.
  ///
  /// @param parent the house or report that a testimony is likely from
  /// @param taken the report among those held that it is likely from
  List<Testimony> trusted(
      List<Testimony> testimonies,
      Function<Testimony, Optional<String>> parent,
      Function<Testimony, Optional<ReportId>> taken) {
    return testimonies.stream()
        .filter(t -> !isRetracted(t.assertion()) && !isCopied(t, testimonies, taken))
        .filter(
            t ->
                corrections.distrusted().stream()
                    .noneMatch(d -> concerns(d.source(), t) || isFrom(d.source(), t, parent)))
        .toList();
  }

  private boolean isCopied(
      Testimony testimony, List<Testimony> all, Function<Testimony, Optional<ReportId>> taken) {
    return !retracted.isEmpty() && isCopied(testimony, all, taken, new TreeSet<>());
  }

  /// Whether an assertion was likely taken from a retracted report that had it from no text that
  /// still stands, at once or through others. A source that the retracted report does not have is
  /// the other report's own.
  private boolean isCopied(
      Testimony testimony,
      List<Testimony> all,
      Function<Testimony, Optional<ReportId>> taken,
      Set<ReportId> seen) {
    Optional<ReportId> from =
        taken.apply(testimony).filter(f -> !testimony.isGivenToOutlet() && seen.add(f));
    Optional<Testimony> there = from.flatMap(f -> same(testimony, f, all));
    if (there.isPresent() && !there.get().isOwn()) {
      return isCopied(there.get(), all, taken, seen);
    }
    return from.filter(retracted::containsKey).isPresent()
        && (there.isPresent() || testimony.origin().isOpen());
  }

  private static Optional<Testimony> same(Testimony taken, ReportId report, List<Testimony> all) {
    return all.stream()
        .filter(t -> t.assertion().where().report().equals(report))
        .filter(taken::isOfOneOrigin)
        .findFirst();
  }

  private static boolean isFrom(
      String source, Testimony testimony, Function<Testimony, Optional<String>> parent) {
    return parent.apply(testimony).filter(p -> Agencies.same(p, source)).isPresent();
  }

  /// The rulings that the testimonies rest on.
  List<Because> why(
      Position position,
      List<Testimony> testimonies,
      Function<Testimony, Optional<String>> parent) {
    List<Because> why = new ArrayList<>(retracted(position));
    corrections.distrusted().stream()
        .filter(
            d ->
                testimonies.stream()
                    .anyMatch(t -> concerns(d.source(), t) || isFrom(d.source(), t, parent)))
        .forEach(d -> why.add(d.why()));
    corrections.origins().stream()
        .filter(o -> testimonies.stream().anyMatch(t -> t.origin().isCalled(o.origin())))
        .forEach(o -> why.add(o.why()));
    corrections.rated().stream()
        .filter(r -> testimonies.stream().anyMatch(t -> concerns(r.source(), t)))
        .forEach(r -> why.add(r.why()));
    return why;
  }

  private List<Because> retracted(Position position) {
    List<Because> why = new ArrayList<>();
    for (Report report : retracted.values()) {
      Passage[] where =
          position.assertions().stream()
              .map(Assertion::where)
              .filter(w -> w.report().equals(report.id()))
              .toArray(Passage[]::new);
      if (where.length > 0) {
        String says = report.retraction().orElse("was retracted");
        why.add(Because.of("retracted", report.id() + " " + says + "; it supports nothing", where));
      }
    }
    return why;
  }

  private static boolean concerns(String source, Testimony testimony) {
    return testimony.origin().isCalled(source)
        || testimony.outlet().equalsIgnoreCase(source)
        || testimony.relays().stream().anyMatch(source::equalsIgnoreCase);
  }
}
