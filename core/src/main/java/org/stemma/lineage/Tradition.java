package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.claim.Claim;
import org.stemma.collate.Alignment;
import org.stemma.evidence.Evidence;
import org.stemma.name.Names;
import org.stemma.report.Agencies;
import org.stemma.report.Credit;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Builds the stemma over reports: copies among those we hold, and the lost originals that credits
/// name or that shared
/// wording demands.
final class Tradition {
  private static final double LIKELY = Likelihoods.EDGES.threshold("likely");

  private final SortedMap<ReportId, Report> reports = new TreeMap<>();
  private final List<Alignment> alignments;
  private final Kinship kinship;
  private final Credited credited;
  private final Interviews interviews;

  private final Pairs pairs;

  private final Map<ReportId, NodeId> extant = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Derivation> edges = new ArrayList<>();
  private final Map<NodeId, List<Derivation>> edgesTo = new HashMap<>();
  private final Map<NodeId, Set<ReportId>> resting = new HashMap<>();

  private Tradition(
      List<Report> reports, List<Alignment> alignments, Kinship kinship, Interviews interviews) {
    this.interviews = interviews;
    reports.forEach(r -> this.reports.put(r.id(), r));
    this.alignments = List.copyOf(alignments);
    this.kinship = kinship;
    this.pairs = new Pairs(Reuses.of(reports, alignments));
    this.credited = new Credited(this.reports.values(), kinship);
  }

  static Tradition of(
      List<Report> reports,
      List<Claim> claims,
      List<Alignment> alignments,
      Names names,
      Kinship kinship,
      Interviews interviews) {
    Tradition tradition = new Tradition(reports, alignments, kinship, interviews);
    tradition.addReports();
    tradition.addCopies();
    tradition.addCredited();
    tradition.addUncreditedKin();
    tradition.addStatements(claims, names);
    return tradition;
  }

  Stemma stemma() {
    return new Stemma(nodes, edges);
  }

  List<Derivation> parentsOf(ReportId report) {
    return List.copyOf(edgesTo.getOrDefault(node(report), List.of()));
  }

  Node node(NodeId id) {
    return nodes.get(id.number() - 1);
  }

  private void add(Derivation edge) {
    edges.add(edge);
    edgesTo.computeIfAbsent(edge.to(), t -> new ArrayList<>()).add(edge);
  }

  List<ReportId> childrenOf(NodeId parent) {
    return edges.stream()
        .filter(e -> e.from().equals(parent))
        .map(e -> node(e.to()))
        .flatMap(n -> n instanceof Node.Extant child ? Stream.of(child.report()) : Stream.of())
        .sorted()
        .toList();
  }

  /// The reports that likely rest on a text, itself among them if it is held.
  Set<ReportId> restingOn(NodeId parent) {
    return resting.computeIfAbsent(parent, this::foundRestingOn);
  }

  private Set<ReportId> foundRestingOn(NodeId parent) {
    Set<ReportId> resting = new TreeSet<>();
    if (node(parent) instanceof Node.Extant held) {
      resting.add(held.report());
    }
    for (Derivation edge : edges) {
      if (edge.from().equals(parent)
          && isLikelyText(edge)
          && node(edge.to()) instanceof Node.Extant child) {
        resting.add(child.report());
      }
    }
    return resting;
  }

  /// Whether a report likely has some of its text by the edge, and not from itself.
  boolean isLikelyText(Derivation edge) {
    return edge.probability() >= LIKELY
        && edge.kind() != Derivation.Kind.QUOTATION
        && edge.kind() != Derivation.Kind.VERSION;
  }

  boolean credits(ReportId report, String party) {
    return credited.credits(report, party);
  }

  /// Whether the report credits the house in sentences alone, and not as where it is from.
  boolean isToldOnly(ReportId report, String party) {
    return Credited.of(report(report), party).stream().allMatch(Likelihoods::isTold);
  }

  private Report report(ReportId id) {
    return Objects.requireNonNull(reports.get(id), () -> "no report " + id);
  }

  private NodeId node(ReportId id) {
    return Objects.requireNonNull(extant.get(id), () -> "no node for " + id);
  }

  private void addReports() {
    for (Report report : reports.values()) {
      NodeId id = new NodeId(nodes.size() + 1);
      extant.put(report.id(), id);
      nodes.add(new Node.Extant(id, report.id(), report.outletName()));
    }
  }

  /// A report that is wholly another's text, or that credits an outlet we hold, has it from there.
  private void addCopies() {
    for (Report child : reports.values()) {
      for (Report parent : reports.values()) {
        if (!child.id().equals(parent.id()) && !linked(child, parent)) {
          copy(child, parent).ifPresent(this::add);
        }
      }
    }
  }

  private Optional<Derivation> copy(Report child, Report parent) {
    List<Alignment> between = kinship.all(child.id(), parent.id());
    boolean names = credits(child.id(), parent.outletName());
    boolean version = Kinship.sameOutlet(child, parent) && pairs.areDerived(child, parent);
    double covered = covered(child, parent, between);
    boolean later = Kinship.isLater(child, parent, covered, covered(parent, child, between));
    boolean whole =
        later
            && covered >= Likelihoods.EDGES.threshold("wholly")
            && !pairs.areReprints(child, parent)
            && !(isAgencyCopy(parent) && !names && !Kinship.sameOutlet(child, parent));
    boolean named = names && !Kinship.precedes(child, parent);
    if (!whole && !named && !(version && later)) {
      return Optional.empty();
    }
    List<Because> why = new ArrayList<>();
    if (names) {
      why.add(Credited.because(child, parent.outletName()));
    }
    if (whole) {
      why.add(Because.of("whole-text", "nearly all of its text stands in " + parent.outletName()));
    }
    if (version) {
      why.add(Because.of("version", "the same outlet tells it again, with the same text"));
    }
    return Optional.of(
        edge(
            node(parent.id()),
            child.id(),
            Likelihoods.copy(names, whole, covered, version),
            version ? Derivation.Kind.VERSION : Derivation.Kind.COPY,
            between,
            why));
  }

  /// Whether a house that we do not hold signs the text: who has the same words has them likelier
  /// from that house than from here.
  private boolean isAgencyCopy(Report report) {
    return report.credits().stream()
        .filter(c -> c.kind() == Credit.Kind.BYLINE || c.kind() == Credit.Kind.LOGO)
        .anyMatch(
            c ->
                reports.values().stream()
                    .noneMatch(r -> Agencies.same(r.outletName(), c.agency())));
  }

  private double covered(Report one, Report other, List<Alignment> between) {
    return Math.max(Kinship.covered(one, between), pairs.covered(one.id(), other.id()));
  }

  private Derivation edge(
      NodeId from,
      ReportId to,
      Evidence evidence,
      Derivation.Kind kind,
      List<Alignment> shared,
      List<Because> why) {
    return new Derivation(
        from, node(to), evidence.probability(), kind, shared, why, evidence.features());
  }

  private boolean linked(Report a, Report b) {
    return isParent(a, b) || isParent(b, a);
  }

  private boolean isParent(Report parent, Report child) {
    NodeId id = node(parent.id());
    return edgesTo.getOrDefault(node(child.id()), List.of()).stream()
        .anyMatch(e -> e.from().equals(id));
  }

  /// A lost original for every credited house whose own report we do not hold, with those that
  /// credit it and those that share their wording without saying so. The houses credited most come
  /// first, for likeness that one explains is no evidence of the next.
  private void addCredited() {
    List<Map.Entry<String, SortedSet<ReportId>>> credits =
        new ArrayList<>(credited.houses().entrySet());
    credits.sort(
        Comparator.comparingInt((Map.Entry<String, SortedSet<ReportId>> c) -> c.getValue().size())
            .reversed()
            .thenComparing(Map.Entry::getKey));
    for (Map.Entry<String, SortedSet<ReportId>> credit : credits) {
      boolean held =
          reports.values().stream().anyMatch(r -> r.outletName().equalsIgnoreCase(credit.getKey()));
      if (held) {
        continue;
      }
      Map<ReportId, List<Alignment>> kin = new LinkedHashMap<>();
      credit.getValue().forEach(r -> kin.put(r, List.of()));
      addKin(kin);
      Interval when = window(kin.keySet());
      NodeId id = new NodeId(nodes.size() + 1);
      List<Because> why = new ArrayList<>();
      credit.getValue().forEach(r -> why.add(Credited.because(report(r), credit.getKey())));
      nodes.add(LostOriginals.wire(id, credit.getKey(), when, why));
      kin.forEach((report, shared) -> add(fromLost(id, report, credit, shared)));
    }
  }

  /// Reports that share the wording of a credited child, unless a copy already explains it.
  private void addKin(Map<ReportId, List<Alignment>> kin) {
    for (Report report : reports.values()) {
      if (kin.containsKey(report.id())) {
        continue;
      }
      List<Alignment> shared = new ArrayList<>();
      for (ReportId child : List.copyOf(kin.keySet())) {
        if (!linked(report, report(child)) && !commonParent(report.id(), child)) {
          shared.addAll(kinship.between(report.id(), child));
        }
      }
      shared.removeIf(x -> interviews.isOwn(x, report.id()));
      if (Likelihoods.isKin(shared)) {
        kin.put(report.id(), shared);
      }
    }
  }

  private Derivation fromLost(
      NodeId lost,
      ReportId report,
      Map.Entry<String, SortedSet<ReportId>> credit,
      List<Alignment> shared) {
    String house = credit.getKey();
    boolean credits = credit.getValue().contains(report);
    Evidence evidence =
        credits
            ? Likelihoods.credited(Credited.of(report(report), house), credited.kin(report, house))
            : Likelihoods.uncredited(likeness(report, shared, house));
    Because why = credits ? Credited.because(report(report), house) : uncredited(house, shared);
    return edge(lost, report, evidence, Derivation.Kind.WIRE, shared, List.of(why));
  }

  private static Because uncredited(String house, List<Alignment> shared) {
    return Because.of(
        "uncredited",
        "words things as reports do that credit " + house + ", and credits nobody",
        shared.stream().flatMap(a -> Stream.of(a.a(), a.b())).toArray(Passage[]::new));
  }

  private Likelihoods.Likeness likeness(ReportId report, List<Alignment> shared, String house) {
    double all = shared.stream().mapToDouble(Alignment::score).sum();
    double said =
        shared.stream().filter(interviews::isOfOneSource).mapToDouble(Alignment::score).sum();
    List<ReportId> others = shared.stream().map(x -> other(x, report)).distinct().toList();
    return new Likelihoods.Likeness(
        shared,
        Kinship.covered(report(report), shared),
        all == 0 ? 0 : said / all,
        credited.creditsAny(report),
        others.size(),
        pairs.logOdds(report, others),
        credited.hasRival(report, house));
  }

  private static ReportId other(Alignment alignment, ReportId report) {
    return alignment.a().report().equals(report) ? alignment.b().report() : alignment.a().report();
  }

  /// Reports that share wording which no credit explains have it from a text nobody gave us.
  private void addUncreditedKin() {
    Set<Set<ReportId>> done = new LinkedHashSet<>();
    for (Alignment alignment : alignments) {
      ReportId a = alignment.a().report();
      ReportId b = alignment.b().report();
      if (done.add(Set.of(a, b)) && !linked(report(a), report(b)) && !commonParent(a, b)) {
        List<Alignment> between =
            kinship.between(a, b).stream().filter(x -> !interviews.explain(x)).toList();
        if (Likelihoods.isKin(between)) {
          addCommonSource(new TreeSet<>(Set.of(a, b)), between);
        }
      }
    }
  }

  private void addCommonSource(SortedSet<ReportId> both, List<Alignment> between) {
    NodeId id =
        unnamedParent(both.first())
            .or(() -> unnamedParent(both.last()))
            .orElseGet(() -> addUnnamed(both, between));
    for (ReportId child : both) {
      if (parentsOf(child).stream().noneMatch(e -> e.from().equals(id))) {
        add(
            edge(
                id,
                child,
                Likelihoods.unnamed(likeness(child, between, "")),
                Derivation.Kind.SHARED_SOURCE,
                between,
                List.of(
                    Because.of(
                        "shared-wording", "two reports share wording that neither credits"))));
      }
    }
  }

  private NodeId addUnnamed(Set<ReportId> children, List<Alignment> between) {
    NodeId id = new NodeId(nodes.size() + 1);
    nodes.add(LostOriginals.unnamed(id, window(children), between));
    return id;
  }

  private Optional<NodeId> unnamedParent(ReportId report) {
    return parentsOf(report).stream()
        .map(Derivation::from)
        .filter(
            n ->
                node(n) instanceof Node.LostOriginal lost
                    && lost.kind() == Node.LostOriginal.Kind.REPORT)
        .findFirst();
  }

  private boolean commonParent(ReportId a, ReportId b) {
    Set<NodeId> parents = new LinkedHashSet<>();
    parentsOf(a).forEach(e -> parents.add(e.from()));
    return parentsOf(b).stream().anyMatch(e -> parents.contains(e.from()));
  }

  private void addStatements(List<Claim> claims, Names names) {
    Statements.of(claims, names).stream()
        .filter(s -> !explained(s.carriers()))
        .forEach(s -> addStatement(s.party(), s.carriers()));
  }

  private void addStatement(String party, SortedMap<ReportId, Passage> carriers) {
    NodeId id = new NodeId(nodes.size() + 1);
    nodes.add(
        LostOriginals.statement(
            id,
            party,
            window(carriers.keySet()),
            carriers.values().stream().map(p -> sameSpeaker(party, p)).toList()));
    carriers.forEach(
        (report, where) ->
            add(
                edge(
                    id,
                    report,
                    Likelihoods.statement(),
                    Derivation.Kind.QUOTATION,
                    List.of(),
                    List.of(sameSpeaker(party, where)))));
  }

  private static Because sameSpeaker(String party, Passage where) {
    return Because.of("same-speaker", "attributed to " + party, where);
  }

  /// Whether all carriers likely have one wire in common, which then brought the statement too.
  private boolean explained(SortedMap<ReportId, Passage> carriers) {
    Set<NodeId> common = new TreeSet<>(likelyParents(carriers.firstKey()));
    carriers.keySet().forEach(r -> common.retainAll(likelyParents(r)));
    return !common.isEmpty();
  }

  private Set<NodeId> likelyParents(ReportId report) {
    return parentsOf(report).stream()
        .filter(e -> e.probability() >= LIKELY)
        .map(Derivation::from)
        .collect(Collectors.toSet());
  }

  /// A text that several reports use is not younger than the oldest of them.
  private Interval window(Set<ReportId> children) {
    Interval window = Interval.UNBOUNDED;
    for (ReportId child : children) {
      Interval published = report(child).published().interval();
      if (!published.isOpenAbove()) {
        Interval before = Interval.until(published.latest());
        window = window.meets(before) ? window.intersection(before) : window;
      }
    }
    return window;
  }
}
