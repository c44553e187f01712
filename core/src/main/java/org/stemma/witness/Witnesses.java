package org.stemma.witness;

import java.util.ArrayList;
import java.util.Comparator;
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
import java.util.stream.Stream;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Basis;
import org.stemma.attribution.Link;
import org.stemma.attribution.Origin;
import org.stemma.attribution.Origins;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.claim.PositionId;
import org.stemma.evidence.Weights;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Descent;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Node;
import org.stemma.lineage.NodeId;
import org.stemma.name.Names;
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
  private static final double EQUAL = WEIGHTS.threshold("equal");

  private final SortedMap<ReportId, Report> reports = new TreeMap<>();
  private final Lineage lineage;
  private final Origins origins;
  private final Rulings rulings;

  private Witnesses(List<Report> reports, Lineage lineage, Names names, Rulings rulings) {
    reports.forEach(r -> this.reports.put(r.id(), r));
    this.lineage = lineage;
    this.origins = new Origins(names);
    this.rulings = rulings;
  }

  public static SortedMap<PositionId, Support> of(
      List<Report> reports, List<Claim> claims, Lineage lineage, Names names) {
    return of(reports, claims, lineage, names, Corrections.NONE);
  }

  /// With what people know of origins.
  public static SortedMap<PositionId, Support> of(
      List<Report> reports,
      List<Claim> claims,
      Lineage lineage,
      Names names,
      Corrections corrections) {
    Witnesses witnesses = new Witnesses(reports, lineage, names, new Rulings(corrections));
    SortedMap<PositionId, Support> supports = new TreeMap<>();
    for (Claim claim : claims) {
      for (Position position : claim.positions()) {
        supports.put(position.id(), witnesses.support(claim, position));
      }
    }
    return supports;
  }

  private Support support(Claim claim, Position position) {
    List<Testimony> heard = heard(position);
    List<Testimony> testimonies = rulings.trusted(heard, this::likelyParent);
    Map<String, String> labels = labels(testimonies);
    SortedSet<String> cut = cut(testimonies, labels, this::likelyParent);
    Map<String, String> possible = Labels.possible(testimonies, this::likelyParent);
    int low = cut(testimonies, possible, possible(testimonies)::parent).size();
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
        origins(testimonies, t -> t.origin().isNamed()),
        origins(testimonies, t -> isFirstHand(t.assertion())),
        shown(cut, testimonies),
        credibility(claim, position, lines),
        lines(testimonies, labels, cut),
        why(position, heard, testimonies, lines, outlets.size()));
  }

  /// The parties of a cut as the reader knows them: described ones in the words of the first report
  /// that prints them.
  private static List<String> shown(SortedSet<String> cut, List<Testimony> testimonies) {
    return cut.stream()
        .map(
            party ->
                testimonies.stream()
                    .filter(
                        t ->
                            t.origin().key().equals(party)
                                && t.origin().standing() == Origin.Standing.DESCRIBED)
                    .map(t -> t.assertion().chain())
                    .map(chain -> chain.links().get(Origins.speaker(chain)).name())
                    .findFirst()
                    .orElse(party))
        .sorted()
        .toList();
  }

  private List<Testimony> testimonies(Position position) {
    return rulings.trusted(heard(position), this::likelyParent);
  }

  private List<Testimony> heard(Position position) {
    List<Testimony> found = new ArrayList<>();
    for (Assertion assertion : position.assertions()) {
      if (assertion.isEvidence() && !Origins.isHearsay(assertion.chain())) {
        found.add(testimony(assertion));
      }
    }
    return parsimonious(found);
  }

  /// Of parents that are as likely, each testimony is given the one that most of the others may
  /// have too: one text explains more than two.
  private List<Testimony> parsimonious(List<Testimony> testimonies) {
    Map<NodeId, Integer> carried = new TreeMap<>();
    testimonies.forEach(t -> likeliest(t).forEach(d -> carried.merge(d.parent(), 1, Integer::sum)));
    return testimonies.stream()
        .map(
            t ->
                t.from(
                    likeliest(t).stream()
                        .max(
                            Comparator.comparingInt(
                                    (Descent d) -> carried.getOrDefault(d.parent(), 0))
                                .thenComparing(Descent::probability)
                                .thenComparing(Descent::parent, Comparator.reverseOrder()))))
        .toList();
  }

  /// The parents of a testimony that are about as likely as the likeliest.
  private List<Descent> likeliest(Testimony testimony) {
    List<Descent> parents = lineage.parentsOf(testimony.assertion());
    return parents.stream()
        .filter(d -> d.probability() >= parents.getFirst().probability() - EQUAL)
        .toList();
  }

  private Map<String, String> labels(List<Testimony> testimonies) {
    return Labels.of(testimonies, this::likelyParent);
  }

  private Testimony testimony(Assertion assertion) {
    ReportId report = assertion.where().report();
    List<Link> links = assertion.chain().links();
    int first = Origins.speaker(assertion.chain());
    List<String> relays = new ArrayList<>();
    for (boolean houses :
        new boolean[] {false, true}) { // people speak to agencies, not agencies to people
      for (Link link : links.subList(first + 1, Math.max(first + 1, links.size() - 1))) {
        if (isHouse(link) == houses && !Agencies.same(link.name(), outlet(report))) {
          relays.add(house(link));
        }
      }
    }
    return new Testimony(assertion, origin(assertion), relays, outlet(report), Optional.empty());
  }

  private Origin origin(Assertion assertion) {
    Link link = assertion.chain().links().get(Origins.speaker(assertion.chain()));
    return rulings.origin(
        isHouse(link) || link.entity().isEmpty() && isWire(link.name())
            ? Origin.house(houseOf(link.name()))
            : origins.of(assertion, outlet(assertion.where().report())));
  }

  /// A relay under the name by which the stemma knows it.
  private String house(Link link) {
    return isHouse(link) ? houseOf(link.name()) : link.name();
  }

  private String houseOf(String name) {
    return houses()
        .filter(p -> Agencies.same(p, name))
        .findFirst()
        .orElse(Agencies.canonical(name));
  }

  private boolean isWire(String name) {
    return houses().anyMatch(p -> Agencies.same(p, name));
  }

  /// The outlets and wires that the stemma knows.
  private Stream<String> houses() {
    return lineage.stemma().nodes().stream()
        .filter(
            n ->
                !(n instanceof Node.LostOriginal lost)
                    || lost.kind() == Node.LostOriginal.Kind.WIRE)
        .map(Witnesses::partyOf);
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
    Optional<String> own =
        testimony.descent().filter(d -> d.probability() >= LIKELY).map(this::party);
    return own.isPresent() || !testimony.origin().isOpen() || testimony.isGivenToOutlet()
        ? own
        : reportParent(testimony.assertion().where().report());
  }

  /// The text that a report as a whole likely is from: what it says of nobody's word in particular
  /// is from there rather than from people of its own.
  private Optional<String> reportParent(ReportId report) {
    return lineage.stemma().edges().stream()
        .filter(e -> e.probability() >= LIKELY && isText(e))
        .filter(
            e ->
                lineage.stemma().node(e.to()) instanceof Node.Extant child
                    && child.report().equals(report))
        .max(
            Comparator.comparingDouble(Derivation::probability)
                .thenComparing(Derivation::from, Comparator.reverseOrder()))
        .map(e -> partyOf(lineage.stemma().node(e.from())));
  }

  private static boolean isText(Derivation edge) {
    return switch (edge.kind()) {
      case COPY, WIRE, SHARED_SOURCE -> true;
      case QUOTATION, VERSION -> false;
    };
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
    return cut(testimonies, labels(testimonies), this::likelyParent).size();
  }

  private String party(Descent descent) {
    return partyOf(lineage.stemma().node(descent.parent()));
  }

  private static int origins(List<Testimony> testimonies, Predicate<Testimony> which) {
    Set<String> keys = new TreeSet<>();
    testimonies.stream().filter(which).forEach(t -> keys.add(t.origin().key()));
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
      List<Testimony> testimonies, Map<String, String> labels, SortedSet<String> cut) {
    List<Support.Line> lines = new ArrayList<>();
    for (String party : cut) {
      Set<String> origins = new LinkedHashSet<>();
      Set<String> outlets = new LinkedHashSet<>();
      for (Testimony testimony : testimonies) {
        if (testimony.way(labels, likelyParent(testimony)).stream()
            .anyMatch(w -> w.getKey().equals(party))) {
          origins.add(testimony.origin().key());
          outlets.add(testimony.outlet());
        }
      }
      lines.add(new Support.Line(party, List.copyOf(origins), List.copyOf(outlets)));
    }
    return lines;
  }

  private List<Because> why(
      Position position,
      List<Testimony> heard,
      List<Testimony> testimonies,
      int lines,
      int outlets) {
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
                  + testimony.origin().key()
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
    why.addAll(rulings.why(heard, this::likelyParent));
    return why;
  }
}
