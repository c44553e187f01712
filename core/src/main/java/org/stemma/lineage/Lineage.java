package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.attribution.Link;
import org.stemma.claim.Claim;
import org.stemma.collate.Alignment;
import org.stemma.report.Agencies;
import org.stemma.report.Report;
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
  private static final double PRINTED = 0.97;
  private static final double SHARED_AND_CREDITED = 0.92;
  private static final double SHARED = 0.8;
  private static final double CREDITED = 0.6;
  private static final double COPIED = 0.92;

  public Lineage {
    descents = Collections.unmodifiableSortedMap(new TreeMap<>(descents));
  }

  public static Lineage of(List<Report> reports, List<Claim> claims, List<Alignment> alignments) {
    SortedMap<AssertionId, List<Descent>> descents = new TreeMap<>();
    List<Assertion> all = claims.stream().flatMap(Claim::assertions).toList();
    Interviews interviews = new Interviews(all);
    Tradition tradition = Tradition.of(reports, claims, alignments, interviews);
    all.forEach(a -> descents.put(a.id(), descents(a, tradition, alignments, interviews)));
    return new Lineage(tradition.stemma(), descents);
  }

  /// The parents an assertion may have, likeliest first.
  public List<Descent> parentsOf(Assertion assertion) {
    return descents.getOrDefault(assertion.id(), List.of());
  }

  private static List<Descent> descents(
      Assertion assertion, Tradition tradition, List<Alignment> alignments, Interviews interviews) {
    Map<NodeId, Descent> best = new TreeMap<>();
    ReportId report = assertion.where().report();
    for (Derivation edge : tradition.parentsOf(report)) {
      descent(assertion, edge, tradition, alignments, interviews)
          .ifPresent(
              d -> best.merge(d.parent(), d, (x, y) -> x.probability() >= y.probability() ? x : y));
    }
    List<Descent> sorted = new ArrayList<>(best.values());
    sorted.sort(
        Comparator.comparingDouble(Descent::probability).reversed().thenComparing(Descent::parent));
    return sorted;
  }

  private static Optional<Descent> descent(
      Assertion assertion,
      Derivation edge,
      Tradition tradition,
      List<Alignment> alignments,
      Interviews interviews) {
    Node parent = tradition.stemma().node(edge.from());
    return switch (parent) {
      case Node.Extant extant ->
          edge.isWhole()
              ? Optional.of(reprinted(extant, edge))
              : relay(assertion, extant.label())
                  .map(l -> named(assertion, extant))
                  .or(() -> copied(assertion, extant, alignments));
      case Node.LostOriginal lost ->
          fromLost(assertion, lost, edge, tradition, alignments, interviews);
    };
  }

  private static Optional<Descent> copied(
      Assertion assertion, Node.Extant parent, List<Alignment> alignments) {
    return alignedWith(assertion, List.of(parent.report()), alignments)
        .map(
            a ->
                new Descent(
                    parent.id(),
                    COPIED,
                    a.kind() != Alignment.Kind.PARAPHRASE,
                    List.of(
                        Because.of(
                            "copied", "shares its wording with " + parent.label(), a.a(), a.b()))));
  }

  private static Descent named(Assertion assertion, Node.Extant parent) {
    return new Descent(
        parent.id(),
        PRINTED,
        true,
        List.of(
            Because.of("credit", "the sentence names " + parent.label(), assertion.sentence())));
  }

  private static Descent reprinted(Node.Extant parent, Derivation edge) {
    return new Descent(parent.id(), COPIED, true, edge.why());
  }

  private static Optional<Descent> fromLost(
      Assertion assertion,
      Node.LostOriginal lost,
      Derivation edge,
      Tradition tradition,
      List<Alignment> alignments,
      Interviews interviews) {
    if (lost.kind() == Node.LostOriginal.Kind.STATEMENT) {
      return Optional.empty();
    }
    Optional<Link> printed = relay(assertion, lost.party());
    if (printed.isPresent()) {
      return Optional.of(
          new Descent(
              lost.id(),
              PRINTED,
              true,
              List.of(
                  Because.of(
                      "credit", "the sentence names " + lost.party(), assertion.sentence()))));
    }
    if (ownSource(assertion)) {
      return Optional.empty();
    }
    boolean credited = tradition.credits(assertion.where().report(), lost.party());
    Optional<Alignment> shared =
        alignedWith(assertion, tradition.childrenOf(lost.id()), alignments)
            .filter(x -> credited || !interviews.isOwn(x, assertion.where().report()));
    if (shared.isPresent()) {
      Alignment alignment = shared.get();
      boolean close =
          alignment.kind() == Alignment.Kind.VERBATIM || alignment.kind() == Alignment.Kind.NEAR;
      return Optional.of(
          new Descent(
              lost.id(),
              credited ? SHARED_AND_CREDITED : SHARED,
              credited || close,
              List.of(
                  Because.of(
                      "shared-wording",
                      "another report that rests on " + lost.label() + " words it alike",
                      alignment.a(),
                      alignment.b()))));
    }
    return credited && assertion.chain().isSourced() && edge.probability() >= 0.9
        ? Optional.of(
            new Descent(
                lost.id(),
                CREDITED,
                false,
                List.of(
                    Because.of(
                        "byline-credit", "the report credits " + lost.party() + " as a whole"))))
        : Optional.empty();
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

  /// The closest alignment between the assertion and one of the reports; shared quotations are no
  /// derivation.
  private static Optional<Alignment> alignedWith(
      Assertion assertion, List<ReportId> others, List<Alignment> alignments) {
    return alignments.stream()
        .filter(a -> a.kind() != Alignment.Kind.QUOTATION)
        .filter(
            a ->
                touches(assertion, a.a()) && others.contains(a.b().report())
                    || touches(assertion, a.b()) && others.contains(a.a().report()))
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
