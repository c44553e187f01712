package org.stemma.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final SortedSet<String> outlets = new TreeSet<>();
  private final Map<String, Optional<String>> byName = new HashMap<>();

  private NamedHouses(List<Report> reports) {
    for (Report report : reports) {
      report.outlet().ifPresent(o -> outlets.add(o.name()));
      report.credits().stream()
          .filter(c -> c.kind() != Credit.Kind.LOGO)
          .forEach(c -> known.add(c.agency()));
    }
    known.addAll(outlets);
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
    return reports.stream()
        .map(r -> houses.credited(r, named.getOrDefault(r.id(), List.of())))
        .toList();
  }

  /// A house printed by the end of its name is the story's own: "the Telegraph" is that of Lund,
  /// where the story has one of Lund.
  private Credit meant(Credit credit, Report report) {
    String printed =
        credit
            .span()
            .map(s -> report.text().of(s).strip().replaceFirst("^[Tt]he\\h+", ""))
            .orElse("");
    List<String> longer =
        printed.isEmpty()
            ? List.of()
            : outlets.stream().filter(o -> o.endsWith(" " + printed)).toList();
    return longer.size() == 1 && !credit.agency().endsWith(longer.getFirst())
        ? new Credit(longer.getFirst(), credit.kind(), credit.span(), credit.why())
        : credit;
  }

  private Stream<Credit> credit(Link link, ReportId report) {
    return link.source().stream()
        .flatMap(where -> house(link.name()).stream().map(h -> credit(h, where, report)));
  }

  private Optional<String> house(String name) {
    return byName.computeIfAbsent(
        name, n -> known.stream().filter(house -> Agencies.same(house, n)).findFirst());
  }

  private static Credit credit(String house, Span where, ReportId report) {
    return new Credit(
        house,
        Credit.Kind.TOLD,
        Optional.of(where),
        List.of(
            Because.of(
                "named-house",
                "named as the one it comes from; the story knows it as a house",
                new Passage(report, where))));
  }

  /// The first naming of each house that the report is not and does not credit already.
  private Report credited(Report report, List<Credit> named) {
    List<Credit> credits = new ArrayList<>();
    report.credits().forEach(c -> credits.add(meant(c, report)));
    for (Credit credit : named) {
      boolean own = Agencies.same(report.outletName(), credit.agency());
      if (!own && credits.stream().noneMatch(c -> Agencies.same(c.agency(), credit.agency()))) {
        credits.add(credit);
      }
    }
    return report.crediting(credits);
  }
}
