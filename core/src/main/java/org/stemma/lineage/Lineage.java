package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.attribution.Link;
import org.stemma.claim.Claim;
import org.stemma.collate.Alignment;
import org.stemma.evidence.Evidence;
import org.stemma.habit.Habits;
import org.stemma.name.Names;
import org.stemma.report.Agencies;
import org.stemma.report.Report;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Who has what from whom: the stemma over reports, and for every assertion the parents it may
/// have.
///
/// A report may have many parents, an assertion at most one. So descent is decided for each
/// assertion: by the credit its
/// own chain prints, by wording it shares with another child of a lost original, or with a report
/// that is the parent of
/// its own. The stemma over reports is the union.
public record Lineage(Stemma stemma, SortedMap<AssertionId, List<Descent>> descents) {
  public Lineage {
    descents = Collections.unmodifiableSortedMap(new TreeMap<>(descents));
  }

  public static Lineage of(
      List<Report> reports, List<Claim> claims, List<Alignment> alignments, Names names) {
    return of(reports, claims, alignments, names, Habits.none());
  }

  /// With what other stories tell of who depends on whom.
  public static Lineage of(
      List<Report> reports,
      List<Claim> claims,
      List<Alignment> alignments,
      Names names,
      Habits habits) {
    SortedMap<AssertionId, List<Descent>> descents = new TreeMap<>();
    List<Assertion> all = claims.stream().flatMap(Claim::assertions).toList();
    Interviews interviews = new Interviews(all);
    Kinship kinship = new Kinship(alignments);
    Tradition tradition =
        Tradition.of(reports, claims, alignments, names, kinship, interviews, new Custom(habits));
    all.forEach(a -> descents.put(a.id(), descents(a, tradition, kinship, interviews)));
    return new Lineage(tradition.stemma(), descents);
  }

  /// The parents an assertion may have, likeliest first; an earlier version of its own report,
  /// which is nobody else, last.
  public List<Descent> parentsOf(Assertion assertion) {
    return descents.getOrDefault(assertion.id(), List.of());
  }

  private static List<Descent> descents(
      Assertion assertion, Tradition tradition, Kinship kinship, Interviews interviews) {
    if (assertion.zone() == Zone.EMBED) {
      // a post is its author's word, whoever shows it
      return List.of();
    }
    Map<NodeId, Descent> best = new TreeMap<>();
    ReportId report = assertion.where().report();
    List<Alignment> wording =
        kinship
            .all(report)
            .filter(a -> touches(assertion, a.a()) || touches(assertion, a.b()))
            .toList();
    Set<NodeId> versions = new TreeSet<>();
    for (Derivation edge : tradition.parentsOf(report)) {
      if (edge.kind() == Derivation.Kind.VERSION) {
        versions.add(edge.from());
      }
      descent(assertion, edge, tradition, wording, interviews)
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

  private static Optional<Descent> descent(
      Assertion assertion,
      Derivation edge,
      Tradition tradition,
      List<Alignment> wording,
      Interviews interviews) {
    Node parent = tradition.node(edge.from());
    return switch (parent) {
      case Node.Extant extant ->
          edge.isWhole() && !isOwn(assertion, extant, wording, interviews)
              ? Optional.of(reprinted(assertion, extant, edge))
              : relay(assertion, extant.label())
                  .map(l -> named(assertion, extant.id(), extant.label(), edge))
                  .or(() -> copied(assertion, extant, edge, wording, interviews));
      case Node.LostOriginal lost ->
          fromLost(assertion, lost, edge, tradition, wording, interviews);
    };
  }

  /// Whether the report has this of a named person of its own, whom the other does not name: then
  /// it is no copy there, however much of the rest is.
  private static boolean isOwn(
      Assertion assertion, Node.Extant parent, List<Alignment> wording, Interviews interviews) {
    return wording.stream()
        .filter(a -> touches(parent.report(), a))
        .anyMatch(a -> interviews.isOwn(a, assertion.where().report()));
  }

  private static boolean touches(ReportId report, Alignment alignment) {
    return alignment.a().report().equals(report) || alignment.b().report().equals(report);
  }

  private static Optional<Descent> copied(
      Assertion assertion,
      Node.Extant parent,
      Derivation edge,
      List<Alignment> wording,
      Interviews interviews) {
    return closest(wording, assertion, List.of(parent.report()))
        .filter(a -> !interviews.isOwn(a, assertion.where().report()))
        .map(
            a ->
                descent(
                    parent.id(),
                    isClose(a),
                    Likelihoods.copied(assertion, edge, a),
                    List.of(
                        Because.of(
                            "copied", "shares its wording with " + parent.label(), a.a(), a.b()))));
  }

  private static boolean isClose(Alignment alignment) {
    return alignment.kind() == Alignment.Kind.VERBATIM || alignment.kind() == Alignment.Kind.NEAR;
  }

  private static Descent named(Assertion assertion, NodeId parent, String house, Derivation edge) {
    return descent(
        parent,
        true,
        Likelihoods.named(assertion, edge),
        List.of(Because.of("credit", "the sentence names " + house, assertion.sentence())));
  }

  private static Descent reprinted(Assertion assertion, Node.Extant parent, Derivation edge) {
    return descent(parent.id(), true, Likelihoods.reprinted(assertion, edge), edge.why());
  }

  private static Descent descent(
      NodeId parent, boolean shown, Evidence evidence, List<Because> why) {
    return new Descent(parent, evidence.probability(), shown, why, evidence.features());
  }

  private static Optional<Descent> fromLost(
      Assertion assertion,
      Node.LostOriginal lost,
      Derivation edge,
      Tradition tradition,
      List<Alignment> wording,
      Interviews interviews) {
    if (lost.kind() == Node.LostOriginal.Kind.STATEMENT) {
      return Optional.empty();
    }
    if (relay(assertion, lost.party()).isPresent()) {
      return Optional.of(named(assertion, lost.id(), lost.party(), edge));
    }
    if (ownSource(assertion)) {
      return Optional.empty();
    }
    ReportId report = assertion.where().report();
    boolean credited = tradition.credits(report, lost.party());
    Optional<Alignment> shared =
        closest(wording, assertion, tradition.childrenOf(lost.id()))
            .filter(x -> credited || !interviews.isOwn(x, report));
    return shared
        .map(a -> shared(assertion, lost, edge, a, credited))
        .or(
            () ->
                credited && assertion.chain().isSourced()
                    ? Optional.of(byCredit(assertion, lost, edge))
                    : Optional.empty());
  }

  private static Descent shared(
      Assertion assertion,
      Node.LostOriginal lost,
      Derivation edge,
      Alignment alignment,
      boolean credited) {
    return descent(
        lost.id(),
        credited || isClose(alignment),
        Likelihoods.shared(assertion, edge, alignment, credited),
        List.of(
            Because.of(
                "shared-wording",
                "another report that rests on " + lost.label() + " words it alike",
                alignment.a(),
                alignment.b())));
  }

  private static Descent byCredit(Assertion assertion, Node.LostOriginal lost, Derivation edge) {
    return descent(
        lost.id(),
        false,
        Likelihoods.byCredit(assertion, edge),
        List.of(Because.of("byline-credit", "the report credits " + lost.party() + " as a whole")));
  }

  private static Optional<Link> relay(Assertion assertion, String party) {
    List<Link> links = assertion.chain().links();
    return links.stream()
        .limit(links.size() - 1L)
        .filter(l -> Agencies.same(l.name(), party))
        .findFirst();
  }

  /// Whether the chain prints another house it came through, so that no shared wire explains it.
  private static boolean ownSource(Assertion assertion) {
    List<Link> links = assertion.chain().links();
    return links.stream()
        .limit(links.size() - 1L)
        .anyMatch(l -> l.kind() == Link.Kind.AGENCY || l.kind() == Link.Kind.OUTLET);
  }

  /// The closest of the alignments of an assertion that join it to one of the reports; shared
  /// quotations are no derivation.
  private static Optional<Alignment> closest(
      List<Alignment> wording, Assertion assertion, List<ReportId> others) {
    ReportId report = assertion.where().report();
    return wording.stream()
        .filter(a -> a.kind() != Alignment.Kind.QUOTATION)
        .filter(
            a -> others.contains(a.a().report().equals(report) ? a.b().report() : a.a().report()))
        .min(
            Comparator.comparing(Alignment::kind)
                .thenComparing(Alignment::score, Comparator.reverseOrder())
                .thenComparing(Alignment::a));
  }

  private static boolean touches(Assertion assertion, Passage passage) {
    if (!assertion.where().report().equals(passage.report())) {
      return false;
    }
    int shared = assertion.where().span().shared(passage.span());
    return 2 * shared >= Math.min(assertion.where().span().length(), passage.span().length());
  }
}
