package org.stemma.witness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Basis;
import org.stemma.attribution.Hedge;
import org.stemma.attribution.Link;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.claim.PositionId;
import org.stemma.evidence.Weights;
import org.stemma.lineage.Descent;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Node;
import org.stemma.report.Agencies;
import org.stemma.report.Corrections;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Counts what stands behind each position: origins as the expected number of roots of the forest
/// of descent, lines as
/// the least number of parties that would all have to be wrong.
public final class Witnesses {
  static final Weights WEIGHTS = Weights.of(Witnesses.class, "witness.weights");

  private static final double LIKELY = WEIGHTS.threshold("likely");
  private static final double POSSIBLE = WEIGHTS.threshold("possible");

  private final SortedMap<ReportId, Report> reports = new TreeMap<>();
  private final Lineage lineage;
  private final Rulings rulings;

  private Witnesses(List<Report> reports, Lineage lineage, Rulings rulings) {
    reports.forEach(r -> this.reports.put(r.id(), r));
    this.lineage = lineage;
    this.rulings = rulings;
  }

  public static SortedMap<PositionId, Support> of(
      List<Report> reports, List<Claim> claims, Lineage lineage) {
    return of(reports, claims, lineage, Corrections.NONE);
  }

  /// With what people know of origins.
  public static SortedMap<PositionId, Support> of(
      List<Report> reports, List<Claim> claims, Lineage lineage, Corrections corrections) {
    Witnesses witnesses = new Witnesses(reports, lineage, new Rulings(corrections));
    SortedMap<PositionId, Support> supports = new TreeMap<>();
    for (Claim claim : claims) {
      for (Position position : claim.positions()) {
        supports.put(position.id(), witnesses.support(claim, position));
      }
    }
    return supports;
  }

  private Support support(Claim claim, Position position) {
    List<Testimony> testimonies = testimonies(position);
    Map<String, String> overlaps = Origins.overlaps(testimonies);
    Map<String, String> generic = Origins.generic(testimonies);
    SortedSet<String> cut = cut(testimonies, generic, this::likelyParent);
    int low = cut(testimonies, overlaps, possible(testimonies)::parent).size();
    int high =
        cut(testimonies, Map.of(), t -> t.descent().filter(Descent::shown).map(this::party)).size();
    int lines = cut.size();
    Set<ReportId> carriers = new TreeSet<>();
    position.assertions().forEach(a -> carriers.add(a.where().report()));
    Set<String> outlets = new TreeSet<>();
    carriers.forEach(r -> outlets.add(outlet(r)));
    double origins = Descents.expectedOrigins(testimonies);
    return new Support(
        carriers.size(),
        outlets.size(),
        origins,
        lines,
        Math.min(low, lines),
        Math.max(high, lines) + (hides(position, testimonies) ? 1 : 0),
        origins(testimonies, Origins::isNamed),
        origins(testimonies, t -> isFirstHand(t.assertion())),
        List.copyOf(cut),
        credibility(claim, position, lines),
        lines(testimonies, generic, cut),
        why(position, testimonies, lines, outlets.size()));
  }

  private List<Testimony> testimonies(Position position) {
    List<Testimony> found = new ArrayList<>();
    for (Assertion assertion : position.assertions()) {
      if (assertion.isEvidence() && assertion.hedge() != Hedge.UNKNOWN) {
        found.add(testimony(assertion));
      }
    }
    return found;
  }

  private Testimony testimony(Assertion assertion) {
    ReportId report = assertion.where().report();
    List<Link> links = assertion.chain().links();
    List<String> relays = new ArrayList<>();
    for (boolean houses :
        new boolean[] {false, true}) { // people speak to agencies, not agencies to people
      for (Link link : links.subList(1, Math.max(1, links.size() - 1))) {
        if (isHouse(link) == houses && !Agencies.same(link.name(), outlet(report))) {
          relays.add(house(link));
        }
      }
    }
    return new Testimony(
        assertion,
        rulings.origin(Origins.key(assertion.chain().origin(), outlet(report))),
        relays,
        outlet(report),
        lineage.parentsOf(assertion).stream().findFirst());
  }

  /// A relay under the name by which the stemma knows it.
  private String house(Link link) {
    if (!isHouse(link)) {
      return link.name();
    }
    return lineage.stemma().nodes().stream()
        .filter(
            n ->
                !(n instanceof Node.LostOriginal lost)
                    || lost.kind() != Node.LostOriginal.Kind.STATEMENT)
        .map(Witnesses::partyOf)
        .filter(p -> Agencies.same(p, link.name()))
        .findFirst()
        .orElse(Agencies.canonical(link.name()));
  }

  private static boolean isHouse(Link link) {
    return link.kind() == Link.Kind.AGENCY
        || link.kind() == Link.Kind.OUTLET
        || link.name().startsWith("@");
  }

  private static String partyOf(Node node) {
    return switch (node) {
      case Node.Extant extant -> extant.label();
      case Node.LostOriginal lost -> lost.party();
    };
  }

  private String outlet(ReportId report) {
    Report known = reports.get(report);
    return known == null ? report.value() : known.outletName();
  }

  private SortedSet<String> cut(
      List<Testimony> testimonies,
      Map<String, String> merged,
      Function<Testimony, Optional<String>> parent) {
    FlowNetwork network = new FlowNetwork();
    for (Testimony testimony : testimonies) {
      network.way(testimony.way(merged, parent.apply(testimony)));
    }
    return network.cut();
  }

  private Optional<String> likelyParent(Testimony testimony) {
    return testimony.descent().filter(d -> d.probability() >= LIKELY).map(this::party);
  }

  private PossibleParents possible(List<Testimony> testimonies) {
    return new PossibleParents(
        lineage,
        testimonies,
        d -> Optional.of(d).filter(x -> x.probability() >= POSSIBLE).map(this::party));
  }

  /// Whether an outlet says it in its own voice that gives nobody's word for it here: there may be
  /// one line more.
  private boolean hides(Position position, List<Testimony> testimonies) {
    Set<String> heard = new TreeSet<>();
    testimonies.forEach(t -> heard.add(t.outlet()));
    return position.assertions().stream()
        .filter(a -> !a.isEvidence())
        .anyMatch(a -> !heard.contains(outlet(a.where().report())));
  }

  private int lines(List<Testimony> testimonies) {
    return cut(testimonies, Origins.generic(testimonies), this::likelyParent).size();
  }

  private String party(Descent descent) {
    return partyOf(lineage.stemma().node(descent.parent()));
  }

  private static int origins(List<Testimony> testimonies, Predicate<Testimony> which) {
    Set<String> keys = new TreeSet<>();
    testimonies.stream().filter(which).forEach(t -> keys.add(t.origin()));
    return keys.size();
  }

  private static boolean isFirstHand(Assertion assertion) {
    return assertion.basis() == Basis.OBSERVED || assertion.basis() == Basis.TOOK_PART;
  }

  /// The Admiralty digit: 1 several lines and no opposition, 2 several lines opposed, 3 one line, 4
  /// one line against an
  /// equal, 5 one line against better support, 6 no origin.
  private int credibility(Claim claim, Position position, int lines) {
    if (lines == 0) {
      return 6;
    }
    int against =
        claim.positions().stream()
            .filter(p -> !p.id().equals(position.id()))
            .mapToInt(p -> lines(testimonies(p)))
            .max()
            .orElse(0);
    if (lines >= 2) {
      return against == 0 ? 1 : 2;
    }
    return against == 0 ? 3 : against == 1 ? 4 : 5;
  }

  private List<Support.Line> lines(
      List<Testimony> testimonies, Map<String, String> generic, SortedSet<String> cut) {
    List<Support.Line> lines = new ArrayList<>();
    for (String party : cut) {
      Set<String> origins = new LinkedHashSet<>();
      Set<String> outlets = new LinkedHashSet<>();
      for (Testimony testimony : testimonies) {
        if (testimony.way(generic, likelyParent(testimony)).stream()
            .anyMatch(w -> w.getKey().equals(party))) {
          origins.add(testimony.origin());
          outlets.add(testimony.outlet());
        }
      }
      lines.add(new Support.Line(party, List.copyOf(origins), List.copyOf(outlets)));
    }
    return lines;
  }

  private List<Because> why(
      Position position, List<Testimony> testimonies, int lines, int outlets) {
    List<Because> why = new ArrayList<>();
    int silent = position.assertions().size() - testimonies.size();
    if (silent > 0) {
      Passage[] where =
          position.assertions().stream()
              .filter(a -> !a.isEvidence())
              .map(Assertion::where)
              .toArray(Passage[]::new);
      why.add(
          Because.of(
              "no-evidence",
              silent
                  + " of "
                  + position.assertions().size()
                  + " assertions are the outlet's own voice, a headline, a forecast or taken for"
                  + " granted, and support nothing by themselves",
              where));
    }
    for (Testimony testimony : testimonies) {
      why.add(
          Because.of(
              "testimony",
              testimony.outlet()
                  + " has it from "
                  + testimony.origin()
                  + testimony
                      .descent()
                      .filter(d -> d.probability() >= LIKELY)
                      .map(d -> ", by way of " + party(d))
                      .orElse(""),
              testimony.assertion().where()));
      testimony.descent().ifPresent(d -> why.addAll(d.why()));
    }
    if (outlets > lines && lines > 0) {
      why.add(
          Because.of(
              "vertex-cut",
              outlets
                  + " outlets, "
                  + lines
                  + (lines == 1 ? " line" : " lines")
                  + ": the parties of the cut are all that keep the world from the reader"));
    }
    why.addAll(rulings.why(testimonies));
    return why;
  }
}
