package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.collate.Alignment;
import org.stemma.evidence.Evidence;
import org.stemma.report.Agencies;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// The parents that one assertion may have, among those of its report.
final class Parentage {
  private final Assertion assertion;
  private final ReportId report;
  private final Tradition tradition;
  private final Interviews interviews;
  private final Allegiance allegiance;
  private final List<Alignment> wording;
  private final List<Derivation> edges;

  Parentage(
      Assertion assertion,
      Tradition tradition,
      Kinship kinship,
      Interviews interviews,
      Allegiance allegiance) {
    this.assertion = assertion;
    this.report = assertion.where().report();
    this.tradition = tradition;
    this.interviews = interviews;
    this.allegiance = allegiance;
    this.wording =
        kinship
            .all(report)
            .filter(a -> !tradition.isCopy(other(a)))
            .filter(a -> touches(a.a()) || touches(a.b()))
            .toList();
    this.edges = tradition.parentsOf(report);
  }

  private ReportId other(Alignment alignment) {
    return alignment.beside(report).report();
  }

  private boolean touches(Passage passage) {
    if (!report.equals(passage.report())) {
      return false;
    }
    int shared = assertion.where().span().shared(passage.span());
    return 2 * shared >= Math.min(assertion.where().span().length(), passage.span().length());
  }

  /// The parents, likeliest first; an earlier version of its own report last.
  List<Descent> descents() {
    if (assertion.zone() == Zone.EMBED) {
      // a post is its author's word, whoever shows it
      return List.of();
    }
    Map<NodeId, Descent> best = new TreeMap<>();
    Set<NodeId> versions = new TreeSet<>();
    for (Derivation edge : edges) {
      if (edge.kind() == Derivation.Kind.VERSION) {
        versions.add(edge.from());
      }
      descent(edge)
          .ifPresent(
              d -> best.merge(d.parent(), d, (x, y) -> x.probability() >= y.probability() ? x : y));
    }
    List<Descent> sorted = new ArrayList<>(best.values());
    sorted.sort(
        Comparator.comparing((Descent d) -> versions.contains(d.parent()))
            .thenComparing(Descent::probability, Comparator.reverseOrder())
            .thenComparing(Descent::parent));
    return sorted;
  }

  private Optional<Descent> descent(Derivation edge) {
    return switch (tradition.node(edge.from())) {
      case Node.Extant extant -> fromHeld(extant, edge);
      case Node.LostOriginal lost -> fromLost(lost, edge);
    };
  }

  private Optional<Descent> fromHeld(Node.Extant parent, Derivation edge) {
    if (edge.isWhole() && !isOwn(parent)) {
      return Optional.of(descent(edge, true, Likelihoods.reprinted(assertion, edge), edge.why()));
    }
    return relay(parent.label())
        .map(l -> named(parent.label(), edge))
        .or(() -> copied(parent, edge))
        .or(() -> byCredit(parent.label(), edge));
  }

  /// Whether the report has this of a named person of its own, whom the other does not name:
  /// then it is no copy there, however much of the rest is.
  private boolean isOwn(Node.Extant parent) {
    return wording.stream()
        .filter(
            a -> a.a().report().equals(parent.report()) || a.b().report().equals(parent.report()))
        .anyMatch(a -> interviews.isOwn(a, report));
  }

  private Optional<Descent> copied(Node.Extant parent, Derivation edge) {
    return closest(List.of(parent.report()))
        .filter(a -> !interviews.isOwn(a, report))
        .map(
            a ->
                descent(
                    edge,
                    isClose(a),
                    Likelihoods.copied(assertion, edge, a),
                    List.of(
                        Because.of(
                            "copied", "shares its wording with " + parent.label(), a.a(), a.b()))));
  }

  private static boolean isClose(Alignment alignment) {
    return alignment.kind() == Alignment.Kind.VERBATIM || alignment.kind() == Alignment.Kind.NEAR;
  }

  private Optional<Descent> fromLost(Node.LostOriginal lost, Derivation edge) {
    if (lost.kind() == Node.LostOriginal.Kind.STATEMENT) {
      return Optional.empty();
    }
    if (relay(lost.party()).isPresent()) {
      return Optional.of(named(lost.party(), edge));
    }
    if (isFromOther()) {
      return Optional.empty();
    }
    boolean credited = tradition.credits(report, lost.party());
    return closest(tradition.childrenOf(lost.id()))
        .filter(x -> credited || !interviews.isOwn(x, report))
        .map(a -> shared(lost, edge, a, credited))
        .or(() -> byCredit(lost.party(), edge));
  }

  private Descent named(String house, Derivation edge) {
    return descent(
        edge,
        true,
        Likelihoods.named(assertion, edge),
        List.of(Because.of("credit", "the sentence names " + house, assertion.sentence())));
  }

  private Descent shared(
      Node.LostOriginal lost, Derivation edge, Alignment alignment, boolean credited) {
    return descent(
        edge,
        credited || isClose(alignment),
        Likelihoods.shared(assertion, edge, alignment, credited),
        List.of(
            Because.of(
                "shared-wording",
                "another report that rests on " + lost.label() + " words it alike",
                alignment.a(),
                alignment.b())));
  }

  /// From a house that the report credits as a whole, on somebody's word.
  private Optional<Descent> byCredit(String house, Derivation edge) {
    return tradition.credits(report, house) && assertion.chain().isSourced()
        ? Optional.of(
            descent(
                edge,
                false,
                Likelihoods.byCredit(assertion, edge, tradition.isToldOnly(report, house)),
                List.of(
                    Because.of("byline-credit", "the report credits " + house + " as a whole"))))
        : Optional.empty();
  }

  private Descent descent(Derivation edge, boolean shown, Evidence evidence, List<Because> why) {
    Allegiance.Ratios ratios = allegiance.ratios(assertion, tradition.restingOn(edge.from()));
    Evidence all = Likelihoods.allied(evidence, ratios, rivals(edge));
    return new Descent(edge.from(), all.probability(), shown, why, all.features());
  }

  /// How many other texts the report likely has something from.
  private int rivals(Derivation edge) {
    return (int)
        edges.stream()
            .filter(e -> !e.from().equals(edge.from()) && Drawing.isLikelyText(e))
            .count();
  }

  private Optional<Link> relay(String party) {
    return relays().stream().filter(l -> Agencies.same(l.name(), party)).findFirst();
  }

  /// Whether the chain prints another house it came through, so that no shared wire explains it.
  private boolean isFromOther() {
    return relays().stream()
        .anyMatch(l -> l.kind() == Link.Kind.AGENCY || l.kind() == Link.Kind.OUTLET);
  }

  private List<Link> relays() {
    List<Link> links = assertion.chain().links();
    return links.subList(0, links.size() - 1);
  }

  /// The closest of the alignments of the assertion that join it to one of the reports; shared
  /// quotations are no derivation.
  private Optional<Alignment> closest(List<ReportId> others) {
    return wording.stream()
        .filter(a -> a.kind() != Alignment.Kind.QUOTATION)
        .filter(a -> others.contains(other(a)))
        .min(
            Comparator.comparing(Alignment::kind)
                .thenComparing(Alignment::score, Comparator.reverseOrder())
                .thenComparing(Alignment::a));
  }
}
