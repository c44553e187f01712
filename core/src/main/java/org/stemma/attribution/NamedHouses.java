package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.report.Agencies;
import org.stemma.report.Credit;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// Credits that stand in who says what: a chain that names a house known to the story credits it,
/// whatever its name looks like. What a house is, other reports of the story tell by crediting it.
public final class NamedHouses {
  private final SortedSet<String> known = new TreeSet<>();

  private NamedHouses(List<Report> reports) {
    for (Report report : reports) {
      report.outlet().ifPresent(o -> known.add(o.name()));
      report.credits().stream()
          .filter(c -> c.kind() != Credit.Kind.LOGO)
          .forEach(c -> known.add(c.agency()));
    }
  }

  /// The reports, in the same order, with the houses that their chains name among their credits.
  public static List<Report> credited(List<Report> reports, List<Assertion> assertions) {
    NamedHouses houses = new NamedHouses(reports);
    Map<ReportId, List<Credit>> named = new TreeMap<>();
    for (Assertion assertion : assertions) {
      List<Link> links = assertion.chain().links();
      for (Link link : links.subList(0, links.size() - 1)) {
        houses
            .credit(link, assertion.where().report())
            .forEach(
                c ->
                    named
                        .computeIfAbsent(assertion.where().report(), r -> new ArrayList<>())
                        .add(c));
      }
    }
    return reports.stream().map(r -> credited(r, named.getOrDefault(r.id(), List.of()))).toList();
  }

  private Stream<Credit> credit(Link link, ReportId report) {
    return link.source().stream()
        .flatMap(
            where ->
                known.stream()
                    .filter(house -> Agencies.same(house, link.name()))
                    .limit(1)
                    .map(house -> credit(house, where, report)));
  }

  private static Credit credit(String house, Span where, ReportId report) {
    return new Credit(
        house,
        Credit.Kind.TOLD,
        java.util.Optional.of(where),
        List.of(
            Because.of(
                "named-house",
                "named as the one it comes from; the story knows it as a house",
                new Passage(report, where))));
  }

  /// The first naming of each house that the report is not and does not credit already.
  private static Report credited(Report report, List<Credit> named) {
    List<Credit> credits = new ArrayList<>(report.credits());
    for (Credit credit : named) {
      boolean own = Agencies.same(report.outletName(), credit.agency());
      if (!own && credits.stream().noneMatch(c -> Agencies.same(c.agency(), credit.agency()))) {
        credits.add(credit);
      }
    }
    return report.crediting(credits);
  }
}
