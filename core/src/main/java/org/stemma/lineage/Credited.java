package org.stemma.lineage;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.collate.Alignment;
import org.stemma.report.Agencies;
import org.stemma.report.Credit;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Which reports credit which houses; a house's own name and mere picture credits are left out.
final class Credited {
  private final Collection<Report> reports;
  private final Kinship kinship;
  private final SortedMap<String, SortedSet<ReportId>> houses =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  Credited(Collection<Report> reports, Kinship kinship) {
    this.reports = reports;
    this.kinship = kinship;
    for (Report report : reports) {
      for (Credit credit : report.credits()) {
        boolean own = Agencies.same(report.outletName(), credit.agency());
        if (!own && credit.kind() != Credit.Kind.LOGO) {
          houses.computeIfAbsent(house(credit.agency()), a -> new TreeSet<>()).add(report.id());
        }
      }
    }
  }

  /// The reports that credit each house, by its name.
  SortedMap<String, SortedSet<ReportId>> houses() {
    return Collections.unmodifiableSortedMap(houses);
  }

  /// The full name of a house that some report bears, for its short form.
  private String house(String name) {
    return reports.stream()
        .map(Report::outletName)
        .filter(o -> Agencies.same(o, name))
        .findFirst()
        .orElse(Agencies.canonical(name));
  }

  boolean credits(ReportId report, String party) {
    return crediting(house(party)).contains(report);
  }

  private SortedSet<ReportId> crediting(String house) {
    return houses.getOrDefault(house, new TreeSet<>());
  }

  boolean creditsAny(ReportId report) {
    return houses.values().stream().anyMatch(c -> c.contains(report));
  }

  /// What the report shares with others that credit the house.
  List<Alignment> kin(ReportId report, String house) {
    return crediting(house).stream()
        .filter(o -> !o.equals(report))
        .flatMap(o -> kinship.between(report, o).stream())
        .toList();
  }

  /// Whether the report shares as much with reports that credit some other house.
  boolean hasRival(ReportId report, String house) {
    return houses.entrySet().stream()
        .filter(c -> !c.getKey().equalsIgnoreCase(house) && !c.getValue().contains(report))
        .anyMatch(c -> Likelihoods.isKin(kin(report, c.getKey())));
  }

  /// The report's credits of the house.
  static List<Credit> of(Report report, String house) {
    return report.credits().stream().filter(c -> Agencies.same(c.agency(), house)).toList();
  }

  static Because because(Report report, String house) {
    Passage[] where =
        of(report, house).stream()
            .flatMap(c -> c.span().stream())
            .map(report::passage)
            .toArray(Passage[]::new);
    return Because.of("credit", report.outletName() + " credits " + house, where);
  }
}
