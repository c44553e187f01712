package org.stemma.lineage;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.collate.Alignment;
import org.stemma.report.Agencies;
import org.stemma.report.Credit;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Which reports credit which houses; a house's own name and mere picture credits are left
/// out.
final class Credited {
  private static final Pattern BY = Pattern.compile("^By\\h+(?=\\p{Lu})");
  private static final Pattern THE = Pattern.compile("^(?i:the)\\h+");

  private final Collection<Report> reports;
  private final Kinship kinship;
  private final Map<String, String> names = new HashMap<>();
  private final Map<ReportId, Carriage> carriages = new HashMap<>();
  private final SortedMap<String, SortedSet<ReportId>> houses =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  Credited(Collection<Report> reports, Kinship kinship) {
    this.reports = reports;
    this.kinship = kinship;
    SortedSet<String> printed = new TreeSet<>();
    for (Report report : reports) {
      report.credits().stream()
          .filter(c -> Namings.isNaming(report, c))
          .forEach(c -> printed.add(agency(c)));
    }
    for (Report report : reports) {
      for (Credit credit : report.credits()) {
        if (!isOwn(report, credit)
            && credit.kind() != Credit.Kind.LOGO
            && Namings.isNaming(report, credit)) {
          houses
              .computeIfAbsent(house(full(credit, printed)), a -> new TreeSet<>())
              .add(report.id());
        }
      }
    }
  }

  /// Whether a report prints its own house's name, in full or short.
  private static boolean isOwn(Report report, Credit credit) {
    String printed =
        credit
            .span()
            .map(s -> THE.matcher(report.text().of(s).strip()).replaceFirst(""))
            .orElse(credit.agency())
            .toLowerCase(Locale.ROOT);
    String outlet = report.outletName().toLowerCase(Locale.ROOT);
    return Agencies.same(report.outletName(), agency(credit)) || outlet.endsWith(" " + printed);
  }

  private static String agency(Credit credit) {
    return BY.matcher(credit.agency()).replaceFirst("");
  }

  /// The one longer name that the story has for a house, where it has just one; a name that is
  /// a known house's own stays, unless some report prints the longer one first and then its
  /// end.
  private String full(Credit credit, SortedSet<String> names) {
    String name = agency(credit);
    List<String> longer = names.stream().filter(n -> HouseNames.isShort(name, n)).toList();
    boolean one =
        longer.size() == 1
            && (Agencies.find(name).isEmpty() || areBesides(name, longer.getFirst()));
    return one ? longer.getFirst() : name;
  }

  private boolean areBesides(String name, String longer) {
    return reports.stream()
        .map(r -> r.credits().stream().map(Credited::agency).toList())
        .anyMatch(c -> c.contains(longer) && c.contains(name));
  }

  /// The reports that credit each house, by its name.
  SortedMap<String, SortedSet<ReportId>> houses() {
    return Collections.unmodifiableSortedMap(houses);
  }

  /// The full name of a house that some report bears, for its short form.
  private String house(String name) {
    return names.computeIfAbsent(name, this::found);
  }

  private String found(String name) {
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

  /// A house that both credit.
  Optional<String> common(ReportId a, ReportId b) {
    return houses.entrySet().stream()
        .filter(h -> h.getValue().contains(a) && h.getValue().contains(b))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  boolean creditsAny(ReportId report) {
    return houses.values().stream().anyMatch(c -> c.contains(report));
  }

  /// Whether all its credits stand in sentences, and none says where the report as a whole is
  /// from.
  static boolean isToldOnly(Report report) {
    return report.credits().stream()
        .filter(c -> c.kind() != Credit.Kind.LOGO)
        .allMatch(Likelihoods::isTold);
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

  /// Whether all those with whom the report shares something rest on an agency too, and the
  /// house is none: what an outlet is credited for is an interview rather than a text.
  boolean isOutranked(ReportId report, String house, List<ReportId> others) {
    return !isAgency(house)
        && houses.entrySet().stream()
            .filter(c -> isAgency(c.getKey()) && !c.getValue().contains(report))
            .anyMatch(c -> c.getValue().containsAll(others));
  }

  private static boolean isAgency(String house) {
    return Agencies.find(house).filter(h -> h.kind() == Agencies.House.Kind.AGENCY).isPresent();
  }

  /// How much closer the report's wording is to the house's than to that of other houses.
  Nearness nearness(Report report, String house) {
    SortedSet<ReportId> mine = resting(house(house));
    SortedSet<ReportId> others = new TreeSet<>();
    houses.keySet().forEach(h -> others.addAll(resting(h)));
    others.removeAll(mine);
    return Nearness.of(report, shared(report.id(), mine), shared(report.id(), others));
  }

  /// How much more of the report the house's own reports carry than those of its rival.
  double margin(Report report, String house) {
    return carriages
        .computeIfAbsent(report.id(), r -> new Carriage(report, houses, likeness(r)))
        .margin(house);
  }

  private List<Alignment> likeness(ReportId report) {
    return kinship.all(report).filter(x -> x.kind() != Alignment.Kind.QUOTATION).toList();
  }

  private List<Alignment> shared(ReportId report, SortedSet<ReportId> others) {
    return others.stream()
        .filter(o -> !o.equals(report))
        .flatMap(o -> kinship.between(report, o).stream())
        .toList();
  }

  /// Those that credit the house, and its own.
  private SortedSet<ReportId> resting(String house) {
    SortedSet<ReportId> resting = new TreeSet<>(crediting(house));
    reports.stream()
        .filter(r -> Agencies.same(r.outletName(), house))
        .forEach(r -> resting.add(r.id()));
    return resting;
  }

  /// The report's credits of the house.
  static List<Credit> of(Report report, String house) {
    return report.credits().stream().filter(c -> Agencies.same(agency(c), house)).toList();
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
