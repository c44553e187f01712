package org.stemma.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Position;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Node;
import org.stemma.report.Report;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.witness.Support;

/// Many outlets and few lines, and reports that use what they do not credit.
final class Dependence {
  private Dependence() {}

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    List<Findings.Draft> drafts = new ArrayList<>();
    for (var claim : evidence.claims()) {
      for (Position position : claim.positions()) {
        Support support = evidence.supports().get(position.id());
        if (support != null
            && support.lines() == 1
            && support.outlets() > 1
            && carriers(position) > 1) {
          drafts.add(circular(evidence, position, support));
        }
      }
    }
    for (Derivation edge : evidence.stemma().edges()) {
      boolean uncredited = edge.why().stream().anyMatch(b -> b.rule().equals("uncredited"));
      if (uncredited && edge.probability() >= 0.5) {
        drafts.add(uncredited(evidence, edge));
      }
    }
    return drafts;
  }

  private static long carriers(Position position) {
    return position.assertions().stream()
        .filter(Assertion::isEvidence)
        .map(a -> a.where().report())
        .distinct()
        .count();
  }

  private static Findings.Draft circular(
      Findings.Evidence evidence, Position position, Support support) {
    List<Assertion> sourced = position.assertions().stream().filter(Assertion::isEvidence).toList();
    return new Findings.Draft(
        Finding.Kind.CIRCULAR_REPORTING,
        Optional.empty(),
        Finding.Strength.HARD,
        support.outlets()
            + " outlets, 1 line ("
            + String.join(", ", support.cut())
            + "): “"
            + Findings.words(evidence.reports(), position.printed())
            + "”",
        List.of(sourced),
        support.why());
  }

  private static Findings.Draft uncredited(Findings.Evidence evidence, Derivation edge) {
    Node parent = evidence.stemma().node(edge.from());
    Report child =
        evidence.stemma().node(edge.to()) instanceof Node.Extant extant
            ? evidence.reports().get(extant.report())
            : null;
    String party = parent instanceof Node.LostOriginal lost ? lost.party() : parent.label();
    Map<ReportId, List<Passage>> passages =
        edge.alignments().stream()
            .flatMap(a -> Stream.of(a.a(), a.b()))
            .distinct()
            .collect(Collectors.groupingBy(Passage::report));
    List<Assertion> mine = new ArrayList<>();
    List<Assertion> theirs = new ArrayList<>();
    for (Assertion assertion : evidence.assertions()) {
      List<Passage> there = passages.getOrDefault(assertion.where().report(), List.of());
      if (there.stream().anyMatch(p -> p.overlaps(assertion.where()))) {
        boolean own = child != null && assertion.where().report().equals(child.id());
        (own ? mine : theirs).add(assertion);
      }
    }
    return new Findings.Draft(
        Finding.Kind.UNCREDITED_REUSE,
        Optional.empty(),
        edge.probability() >= 0.8 ? Finding.Strength.HARD : Finding.Strength.SOFT,
        (child == null ? "a report" : child.label()) + " uses " + party + " and does not say so",
        List.of(mine, theirs),
        edge.why());
  }
}
