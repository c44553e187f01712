package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.claim.Claim;
import org.stemma.collate.Alignment;
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
  private static final double CREDIT = 0.96;
  private static final double WHOLLY = 0.8;

  private final SortedMap<ReportId, Report> reports = new TreeMap<>();
  private final List<Alignment> alignments;

  private final Interviews interviews;

  private final Map<ReportId, NodeId> extant = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Derivation> edges = new ArrayList<>();
  private final SortedMap<String, SortedSet<ReportId>> credited =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private Tradition(List<Report> reports, List<Alignment> alignments, Interviews interviews) {
    this.interviews = interviews;
    reports.forEach(r -> this.reports.put(r.id(), r));
    this.alignments = alignments;
  }

  static Tradition of(
      List<Report> reports, List<Claim> claims, List<Alignment> alignments, Interviews interviews) {
    Tradition tradition = new Tradition(reports, alignments, interviews);
    tradition.addReports();
    tradition.collectCredits();
    tradition.addCopies();
    tradition.addCredited();
    tradition.addUncreditedKin();
    tradition.addStatements(claims);
    return tradition;
  }

  Stemma stemma() {
    return new Stemma(nodes, edges);
  }

  List<Derivation> parentsOf(ReportId report) {
    NodeId id = node(report);
    return edges.stream().filter(e -> e.to().equals(id)).toList();
  }

  List<ReportId> childrenOf(NodeId parent) {
    List<ReportId> children = new ArrayList<>();
    for (Derivation edge : edges) {
      if (edge.from().equals(parent)) {
        extant.forEach(
            (report, node) -> {
              if (node.equals(edge.to())) {
                children.add(report);
              }
            });
      }
    }
    return children.stream().sorted().toList();
  }

  boolean credits(ReportId report, String party) {
    return credited.getOrDefault(house(party), new TreeSet<>()).contains(report);
  }

  private Report report(ReportId id) {
    return java.util.Objects.requireNonNull(reports.get(id), () -> "no report " + id);
  }

  private NodeId node(ReportId id) {
    return java.util.Objects.requireNonNull(extant.get(id), () -> "no node for " + id);
  }

  private void addReports() {
    for (Report report : reports.values()) {
      NodeId id = new NodeId(nodes.size() + 1);
      extant.put(report.id(), id);
      nodes.add(new Node.Extant(id, report.id(), report.outletName()));
    }
  }

  /// Which reports credit whom; a house's own name and mere picture credits are left out.
  private void collectCredits() {
    for (Report report : reports.values()) {
      for (Credit credit : report.credits()) {
        boolean own = Agencies.same(report.outletName(), credit.agency());
        if (!own && credit.kind() != Credit.Kind.LOGO) {
          credited.computeIfAbsent(house(credit.agency()), a -> new TreeSet<>()).add(report.id());
        }
      }
    }
  }

  /// The full name of a house that some report bears, for its short form.
  private String house(String name) {
    return reports.values().stream()
        .map(Report::outletName)
        .filter(o -> Agencies.same(o, name))
        .findFirst()
        .orElse(Agencies.canonical(name));
  }

  /// A report that is wholly another's text, or that credits an outlet we hold, has it from there.
  private void addCopies() {
    for (Report child : reports.values()) {
      for (Report parent : reports.values()) {
        if (child.id().equals(parent.id()) || linked(child, parent)) {
          continue;
        }
        List<Alignment> between = all(child.id(), parent.id());
        boolean names = credits(child.id(), parent.outletName());
        boolean whole = covered(child, between) >= WHOLLY && isLater(child, parent, between);
        if (names && !precedes(child, parent) || whole) {
          List<Because> why = new ArrayList<>();
          if (names) {
            why.add(credit(child, parent.outletName()));
          }
          if (whole) {
            why.add(
                Because.of(
                    "whole-text", "nearly all of its text stands in " + parent.outletName()));
          }
          edges.add(
              new Derivation(
                  node(parent.id()),
                  node(child.id()),
                  whole && names ? 0.99 : 0.9,
                  sameOutlet(child, parent) ? Derivation.Kind.VERSION : Derivation.Kind.COPY,
                  between,
                  why));
        }
      }
    }
  }

  private boolean linked(Report a, Report b) {
    return edges.stream()
        .anyMatch(
            e ->
                e.from().equals(node(a.id())) && e.to().equals(node(b.id()))
                    || e.from().equals(node(b.id())) && e.to().equals(node(a.id())));
  }

  /// A lost original for every credited house whose own report we do not hold, with those that
  /// credit it and those that share their wording without saying so. The houses credited most come
  /// first, for likeness that one explains is no evidence of the next.
  private void addCredited() {
    List<Map.Entry<String, SortedSet<ReportId>>> credits = new ArrayList<>(credited.entrySet());
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
      credit.getValue().forEach(r -> why.add(credit(report(r), credit.getKey())));
      nodes.add(
          new Node.LostOriginal(
              id,
              Node.LostOriginal.Kind.WIRE,
              credit.getKey(),
              label(credit.getKey(), when),
              when,
              why));
      kin.forEach((report, shared) -> edges.add(fromLost(id, report, credit, shared)));
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
          shared.addAll(between(report.id(), child));
        }
      }
      shared.removeIf(x -> interviews.isOwn(x, report.id()));
      if (isKin(shared)) {
        kin.put(report.id(), shared);
      }
    }
  }

  private static boolean isKin(List<Alignment> shared) {
    return shared.stream().mapToDouble(Alignment::score).sum() >= 0.5;
  }

  private Derivation fromLost(
      NodeId lost,
      ReportId report,
      Map.Entry<String, SortedSet<ReportId>> credit,
      List<Alignment> shared) {
    boolean credits = credit.getValue().contains(report);
    double free = 1;
    for (Alignment alignment : shared) {
      free *= 1 - 0.8 * alignment.score();
    }
    List<Because> why =
        credits
            ? List.of(credit(report(report), credit.getKey()))
            : List.of(
                Because.of(
                    "uncredited",
                    "words things as reports do that credit "
                        + credit.getKey()
                        + ", and credits nobody",
                    shared.stream()
                        .flatMap(a -> java.util.stream.Stream.of(a.a(), a.b()))
                        .toArray(Passage[]::new)));
    return new Derivation(
        lost,
        node(report),
        credits ? CREDIT : Math.min(0.95, 1 - free),
        Derivation.Kind.WIRE,
        shared,
        why);
  }

  /// Reports that share wording which no credit explains have it from a text nobody gave us.
  private void addUncreditedKin() {
    Set<Set<ReportId>> done = new LinkedHashSet<>();
    for (Alignment alignment : alignments) {
      ReportId a = alignment.a().report();
      ReportId b = alignment.b().report();
      List<Alignment> between = between(a, b).stream().filter(x -> !interviews.explain(x)).toList();
      if (!done.add(Set.of(a, b))
          || linked(report(a), report(b))
          || commonParent(a, b)
          || !isKin(between)) {
        continue;
      }
      Set<ReportId> both = new TreeSet<>(Set.of(a, b));
      Optional<NodeId> nearby = unnamedParent(a).or(() -> unnamedParent(b));
      NodeId id = nearby.orElseGet(() -> addUnnamed(both, between));
      for (ReportId child : both) {
        if (parentsOf(child).stream().noneMatch(e -> e.from().equals(id))) {
          double free =
              between.stream().mapToDouble(x -> 1 - 0.8 * x.score()).reduce(1, (x, y) -> x * y);
          edges.add(
              new Derivation(
                  id,
                  node(child),
                  Math.min(0.9, 1 - free),
                  Derivation.Kind.SHARED_SOURCE,
                  between,
                  List.of(
                      Because.of(
                          "shared-wording", "two reports share wording that neither credits"))));
        }
      }
    }
  }

  private NodeId addUnnamed(Set<ReportId> children, List<Alignment> between) {
    NodeId id = new NodeId(nodes.size() + 1);
    Interval when = window(children);
    nodes.add(
        new Node.LostOriginal(
            id,
            Node.LostOriginal.Kind.REPORT,
            "an unnamed common source",
            label("unnamed common source", when),
            when,
            List.of(
                Because.of(
                    "not-nested",
                    "each of the reports has wording of the other and details of its own",
                    between.stream()
                        .limit(3)
                        .flatMap(a -> java.util.stream.Stream.of(a.a(), a.b()))
                        .toArray(Passage[]::new)))));
    return id;
  }

  private Optional<NodeId> unnamedParent(ReportId report) {
    return parentsOf(report).stream()
        .map(Derivation::from)
        .filter(
            n ->
                stemma().node(n) instanceof Node.LostOriginal lost
                    && lost.kind() == Node.LostOriginal.Kind.REPORT)
        .findFirst();
  }

  private boolean commonParent(ReportId a, ReportId b) {
    Set<NodeId> parents = new LinkedHashSet<>();
    parentsOf(a).forEach(e -> parents.add(e.from()));
    return parentsOf(b).stream().anyMatch(e -> parents.contains(e.from()));
  }

  private void addStatements(List<Claim> claims) {
    Statements.of(claims, alignments)
        .forEach(
            (party, carriers) -> {
              if (carriers.size() >= 2 && !explained(carriers)) {
                Interval when = window(carriers.keySet());
                NodeId id = new NodeId(nodes.size() + 1);
                List<Because> why = new ArrayList<>();
                carriers
                    .values()
                    .forEach(p -> why.add(Because.of("same-speaker", "attributed to " + party, p)));
                nodes.add(
                    new Node.LostOriginal(
                        id,
                        Node.LostOriginal.Kind.STATEMENT,
                        party,
                        "statement of " + party,
                        when,
                        why));
                carriers.forEach(
                    (report, where) ->
                        edges.add(
                            new Derivation(
                                id,
                                node(report),
                                0.9,
                                Derivation.Kind.QUOTATION,
                                List.of(),
                                List.of(
                                    Because.of("same-speaker", "attributed to " + party, where)))));
              }
            });
  }

  /// Whether all carriers have one wire in common, which then brought the statement too.
  private boolean explained(SortedMap<ReportId, Passage> carriers) {
    ReportId first = carriers.firstKey();
    return carriers.keySet().stream().allMatch(r -> r.equals(first) || commonParent(first, r));
  }

  private Because credit(Report report, String agency) {
    Passage[] where =
        report.credits().stream()
            .filter(c -> Agencies.same(c.agency(), agency))
            .flatMap(c -> c.span().stream())
            .map(report::passage)
            .toArray(Passage[]::new);
    return Because.of("credit", report.outletName() + " credits " + agency, where);
  }

  /// The alignments of two reports that can be derivation: shared quotations are left out.
  private List<Alignment> between(ReportId a, ReportId b) {
    return all(a, b).stream().filter(x -> x.kind() != Alignment.Kind.QUOTATION).toList();
  }

  private List<Alignment> all(ReportId a, ReportId b) {
    return alignments.stream()
        .filter(
            x ->
                x.a().report().equals(a) && x.b().report().equals(b)
                    || x.a().report().equals(b) && x.b().report().equals(a))
        .toList();
  }

  /// How much of a report's article stands in the alignments.
  private static double covered(Report report, List<Alignment> between) {
    long article = 0;
    long shared = 0;
    for (var segment : report.segments()) {
      if (segment.zone() != org.stemma.report.Zone.BODY) {
        continue;
      }
      article += segment.span().length();
      for (Alignment alignment : between) {
        Passage side = alignment.a().report().equals(report.id()) ? alignment.a() : alignment.b();
        shared += side.span().shared(segment.span());
      }
    }
    return article == 0 ? 0 : Math.min(1, shared / (double) article);
  }

  /// Of two reports with the same text the later one is the copy, and where dates do not tell, the
  /// shorter.
  private boolean isLater(Report child, Report parent, List<Alignment> between) {
    if (precedes(child, parent)) {
      return false;
    }
    if (precedes(parent, child)) {
      return true;
    }
    double both = covered(parent, between);
    double mine = covered(child, between);
    return mine > both || mine == both && child.outletName().compareTo(parent.outletName()) > 0;
  }

  private static boolean precedes(Report a, Report b) {
    return a.published().interval().latest().isBefore(b.published().interval().earliest());
  }

  private static boolean sameOutlet(Report a, Report b) {
    return a.outlet().isPresent() && a.outletName().equalsIgnoreCase(b.outletName());
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

  private static String label(String party, Interval when) {
    return when.isOpenAbove()
        ? party
        : party
            + ", by "
            + when.latest().getDayOfMonth()
            + " "
            + month(when)
            + " "
            + when.latest().getYear();
  }

  private static String month(Interval when) {
    return when.latest().getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
  }
}
