package org.stemma.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Basis;
import org.stemma.attribution.Hedge;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.quantity.Quantity;
import org.stemma.text.Because;
import org.stemma.text.Interval;

/// Positions of one claim that cannot both hold. Numbers conflict only where their intervals are apart and they count one
/// thing; a later report with another count of a rising thing revises. Where a side is only believed or possible the
/// conflict is soft.
final class Conflicts {
  private Conflicts() {}

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    List<Findings.Draft> drafts = new ArrayList<>();
    for (Claim claim : evidence.claims()) {
      List<Position> positions = claim.positions();
      for (int i = 0; i < positions.size(); i++) {
        for (int j = i + 1; j < positions.size(); j++) {
          between(evidence, positions.get(i), positions.get(j)).ifPresent(drafts::add);
        }
      }
    }
    drafts.addAll(Disputes.of(evidence));
    return drafts;
  }

  private static Optional<Findings.Draft> between(Findings.Evidence evidence, Position a, Position b) {
    List<Assertion> left = meant(a);
    List<Assertion> right = meant(b);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Optional<Quantity[]> numbers = apart(evidence, left, right);
    if (numbers.isPresent()) {
      return Optional.of(number(evidence, left, right, numbers.get()));
    }
    if (polarity(left) == polarity(right)) {
      return Optional.empty();
    }
    return Optional.of(
        new Findings.Draft(
            Finding.Kind.CONFLICT,
            Optional.of(Finding.Type.POLARITY),
            strength(left, right),
            "“" + Findings.words(evidence.reports(), left.getFirst()) + "” is denied: “" + Findings.words(evidence.reports(), right.getFirst()) + "”",
            List.of(left, right),
            List.of(Because.of("opposite-polarity", "one side says what the other denies", left.getFirst().where(), right.getFirst().where()))));
  }

  private static Findings.Draft number(
      Findings.Evidence evidence, List<Assertion> left, List<Assertion> right, Quantity[] apart) {
    boolean revised = ordered(evidence, left, right) || ordered(evidence, right, left);
    String text =
        (revised ? "count revised: " : "counts differ: ")
            + "“" + Findings.words(evidence.reports(), left.getFirst()) + "” (" + Findings.outlets(evidence, left) + ") and “"
            + Findings.words(evidence.reports(), right.getFirst()) + "” (" + Findings.outlets(evidence, right) + ")";
    return new Findings.Draft(
        revised ? Finding.Kind.REVISION : Finding.Kind.CONFLICT,
        Optional.of(Finding.Type.NUMBER),
        strength(left, right),
        text,
        List.of(left, right),
        List.of(Because.of("counts-apart", "both count " + apart[0].counted() + ", and the counts do not meet", apart[0].where(), apart[1].where())));
  }

  /// The first counts of one thing that no number satisfies.
  private static Optional<Quantity[]> apart(Findings.Evidence evidence, List<Assertion> left, List<Assertion> right) {
    for (Assertion a : left) {
      for (Assertion b : right) {
        for (Quantity x : in(evidence, a)) {
          for (Quantity y : in(evidence, b)) {
            if (x.counted().equals(y.counted()) && x.unit().equals(y.unit()) && !x.meets(y)) {
              return Optional.of(new Quantity[] {x, y});
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static List<Quantity> in(Findings.Evidence evidence, Assertion assertion) {
    return evidence.quantities().stream()
        .filter(q -> q.where().report().equals(assertion.where().report()))
        .filter(q -> assertion.where().span().covers(q.where().span()))
        .toList();
  }

  /// Whether all of the left was published before all of the right.
  private static boolean ordered(Findings.Evidence evidence, List<Assertion> left, List<Assertion> right) {
    return left.stream().allMatch(a -> right.stream().allMatch(b -> published(evidence, a).latest().isBefore(published(evidence, b).earliest())));
  }

  private static Interval published(Findings.Evidence evidence, Assertion assertion) {
    var report = evidence.reports().get(assertion.where().report());
    return report == null ? Interval.UNBOUNDED : report.published().interval();
  }

  private static List<Assertion> meant(Position position) {
    return position.assertions().stream()
        .filter(a -> a.basis() != Basis.PRESUPPOSED && a.hedge() != Hedge.UNKNOWN)
        .sorted(Comparator.comparing(Assertion::isEvidence).reversed().thenComparing(Assertion::id))
        .toList();
  }

  private static boolean polarity(List<Assertion> side) {
    Assertion first = side.getFirst();
    return first.negated() != (first.hedge() == Hedge.DENIED);
  }

  private static Finding.Strength strength(List<Assertion> left, List<Assertion> right) {
    boolean firm = firm(left) && firm(right);
    return firm ? Finding.Strength.HARD : Finding.Strength.SOFT;
  }

  private static boolean firm(List<Assertion> side) {
    return side.stream().anyMatch(a -> a.hedge().compareTo(Hedge.REPORTED) <= 0 || a.hedge() == Hedge.DENIED);
  }
}
