package org.stemma.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Chain;
import org.stemma.attribution.Link;
import org.stemma.attribution.Origin;
import org.stemma.attribution.Origins;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Descent;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Node;
import org.stemma.lineage.NodeId;
import org.stemma.lineage.Stemma;
import org.stemma.name.Names;
import org.stemma.report.Agencies;
import org.stemma.report.Report;
import org.stemma.text.ReportId;

/// Hears who says what behind a position: whose word it is, through whom it came, and from which
/// text it likely is.
final class Hearing {
  private static final double LIKELY = Witnesses.WEIGHTS.threshold("likely");
  private static final double EQUAL = Witnesses.WEIGHTS.threshold("equal");

  private static final Comparator<Derivation> LIKELIER =
      Comparator.comparingDouble(Derivation::probability)
          .thenComparing(Derivation::from, Comparator.reverseOrder());

  private final SortedMap<ReportId, Report> reports = new TreeMap<>();
  private final Lineage lineage;
  private final Origins origins;
  private final Bearings bearing;
  private final Doubles doubles;

  /// Reports that are another one's text, and say nothing of which text it is from.
  private final Set<ReportId> copies;
  private final Rulings rulings;

  private final Houses houses;

  /// The text that each report as a whole likely is from.
  private final SortedMap<ReportId, Derivation> texts;

  Hearing(List<Report> reports, List<Claim> claims, Lineage lineage, Names names, Rulings rulings) {
    reports.forEach(r -> this.reports.put(r.id(), r));
    this.lineage = lineage;
    this.origins = new Origins(names);
    this.bearing = new Bearings(names);
    this.rulings = rulings;
    this.houses = new Houses(lineage.stemma());
    this.texts = texts(lineage.stemma());
    this.copies = lineage.stemma().copies();
    this.doubles = new Doubles(claims, lineage.stemma(), this::origin);
  }

  /// Origins that are another one, each with that one.
  Map<String, String> labels(List<Testimony> testimonies) {
    return Labels.of(testimonies, this::likelyParent, doubles);
  }

  /// The same, with those that may be another one.
  Map<String, String> possibleLabels(List<Testimony> testimonies) {
    return PossibleLabels.of(testimonies, labels(testimonies));
  }

  /// What supports a position by itself: somebody's word, in order.
  List<Testimony> heard(Position position) {
    List<Testimony> found = new ArrayList<>();
    for (Assertion assertion : position.assertions()) {
      if (assertion.isEvidence() && !Origins.isHearsay(assertion.chain())) {
        found.add(testimony(assertion));
      }
    }
    List<Testimony> descended = parsimonious(found);
    Upstream upstream = new Upstream(lineage, position, descended, this::party);
    return descended.stream().map(t -> t.via(upstream.of(t))).toList();
  }

  /// Of parents that are as likely, each testimony is given the one that most of the others may
  /// have too: one text explains more than two.
  private List<Testimony> parsimonious(List<Testimony> testimonies) {
    Map<NodeId, Integer> carried = new TreeMap<>();
    testimonies.stream()
        .filter(t -> !copies.contains(t.assertion().where().report()))
        .flatMap(t -> likeliest(t, testimonies).stream())
        .forEach(d -> carried.merge(d.parent(), 1, Integer::sum));
    return testimonies.stream()
        .map(
            t ->
                t.from(
                    likeliest(t, testimonies).stream()
                        .max(
                            Comparator.comparingInt(
                                    (Descent d) -> carried.getOrDefault(d.parent(), 0))
                                .thenComparing(Descent::probability)
                                .thenComparing(Descent::parent, Comparator.reverseOrder()))))
        .toList();
  }

  /// The parents of a testimony that are about as likely as the likeliest: what one source says
  /// of one thing in one report came one way.
  private List<Descent> likeliest(Testimony testimony, List<Testimony> all) {
    List<Descent> parents =
        all.stream()
            .filter(testimony::isRepeated)
            .map(t -> lineage.parentsOf(t.assertion()))
            .filter(p -> !p.isEmpty())
            .max(Comparator.comparingDouble(p -> p.getFirst().probability()))
            .orElse(List.of());
    return parents.stream()
        .filter(d -> d.probability() >= parents.getFirst().probability() - EQUAL)
        .toList();
  }

  private Testimony testimony(Assertion assertion) {
    ReportId report = assertion.where().report();
    List<Link> links = assertion.chain().links();
    int first = Origins.speaker(assertion.chain());
    List<String> people = new ArrayList<>();
    List<String> relays = new ArrayList<>();
    for (int at = first + 1; at < links.size() - 1; at++) {
      Link link = links.get(at);
      if (Houses.isHouse(link)) {
        if (!link.isPlatform() && !Agencies.same(link.name(), outlet(report))) {
          relays.add(houses.named(link.name()));
        }
      } else {
        people.add(origin(from(assertion, at)).key());
      }
    }
    return new Testimony(
        assertion,
        origin(assertion),
        bearing.of(assertion),
        people,
        List.of(),
        relays,
        outlet(report),
        Optional.empty());
  }

  /// The assertion as the link at the place has it, those before it left out.
  private static Assertion from(Assertion a, int link) {
    List<Link> links = a.chain().links();
    return new Assertion(
        a.id(),
        a.where(),
        a.sentence(),
        a.zone(),
        new Chain(links.subList(link, links.size())),
        a.hedge(),
        a.quotation(),
        a.basis(),
        a.negated(),
        a.why());
  }

  private Origin origin(Assertion assertion) {
    Link link = assertion.chain().links().get(Origins.speaker(assertion.chain()));
    return rulings.origin(
        houses.isNewsHouse(link)
            ? Origin.house(houses.named(link.name()))
            : origins.of(assertion, outlet(assertion.where().report())));
  }

  String outlet(ReportId report) {
    Report known = reports.get(report);
    return known == null ? report.value() : known.outletName();
  }

  /// The party from whose text a testimony likely is.
  Optional<String> likelyParent(Testimony testimony) {
    Optional<String> own = testimony.likelyDescent().map(this::party);
    return own.isPresent() || !testimony.origin().isOpen() || testimony.isGivenToOutlet()
        ? own
        : reportParent(testimony.assertion().where().report());
  }

  /// The report among those held from which a testimony likely was taken.
  Optional<ReportId> taken(Testimony testimony) {
    return testimony
        .likelyDescent()
        .map(d -> lineage.stemma().node(d.parent()))
        .flatMap(
            n -> n instanceof Node.Extant held ? Optional.of(held.report()) : Optional.empty());
  }

  /// The text that a report as a whole likely is from: what it says of nobody's word in particular
  /// is from there rather than from people of its own.
  private Optional<String> reportParent(ReportId report) {
    return Optional.ofNullable(texts.get(report))
        .map(e -> Houses.partyOf(lineage.stemma().node(e.from())));
  }

  private static SortedMap<ReportId, Derivation> texts(Stemma stemma) {
    SortedMap<ReportId, Derivation> texts = new TreeMap<>();
    for (Derivation edge : stemma.edges()) {
      boolean likely = edge.probability() >= LIKELY && isText(edge);
      if (likely && stemma.node(edge.to()) instanceof Node.Extant child) {
        texts.merge(child.report(), edge, BinaryOperator.maxBy(LIKELIER));
      }
    }
    return texts;
  }

  private static boolean isText(Derivation edge) {
    return switch (edge.kind()) {
      case COPY, WIRE, SHARED_SOURCE -> true;
      case QUOTATION, VERSION -> false;
    };
  }

  String party(Descent descent) {
    return Houses.partyOf(lineage.stemma().node(descent.parent()));
  }
}
