package org.stemma.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Basis;
import org.stemma.attribution.Hedge;
import org.stemma.claim.Claim;
import org.stemma.claim.Contrast;
import org.stemma.claim.Position;
import org.stemma.quantity.Quantity;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Passage;

/// Positions of one claim that cannot both hold. Numbers conflict only where their intervals are
/// apart and they count one
/// thing; a later report with another count of a rising thing revises. Where a side is only
/// believed or possible the
/// conflict is soft.
final class Conflicts {
  private Conflicts() {}

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    List<Findings.Draft> drafts = new ArrayList<>();
    for (Claim claim : evidence.claims()) {
      List<Position> positions = claim.positions();
      if (positions.stream().allMatch(p -> p.count().isPresent() && isToll(p))) {
        tolls(evidence, positions, drafts);
      } else {
        for (int i = 0; i < positions.size(); i++) {
          for (int j = i + 1; j < positions.size(); j++) {
            if (isTold(claim, positions.get(i), positions.get(j))) {
              between(evidence, positions.get(i), positions.get(j)).ifPresent(drafts::add);
            }
          }
        }
      }
    }
    drafts.addAll(Exclusions.of(evidence));
    drafts.addAll(Disputes.of(evidence));
    return drafts;
  }

  /// Whether positions that counts set apart count one thing for sure.
  private static boolean isTold(Claim claim, Position a, Position b) {
    return !areCounted(a, b)
        || claim.contrasts().stream()
            .filter(c -> c.slot() == Contrast.Slot.NUMBER)
            .anyMatch(
                c ->
                    lie(c.left(), a) && lie(c.right(), b) || lie(c.left(), b) && lie(c.right(), a));
  }

  /// Whether nothing but a count sets them apart.
  private static boolean areCounted(Position a, Position b) {
    return a.count().isPresent()
        && b.count().isPresent()
        && a.isAffirmed() == b.isAffirmed()
        && (isToll(a) || !a.count().get().meets(b.count().get()));
  }

  private static boolean lie(List<Assertion> side, Position position) {
    return side.stream().anyMatch(position.assertions()::contains);
  }

  /// A toll goes from state to state: each against the next, by publication, then by size.
  private static void tolls(
      Findings.Evidence evidence, List<Position> positions, List<Findings.Draft> drafts) {
    List<Position> states =
        positions.stream()
            .sorted(
                Comparator.comparing(
                        (Position p) ->
                            p.assertions().stream()
                                .map(a -> published(evidence, a).earliest())
                                .min(Comparator.naturalOrder())
                                .orElseThrow())
                    .thenComparing(p -> p.count().map(Quantity::low).orElse(0.0)))
            .toList();
    for (int i = 0; i + 1 < states.size(); i++) {
      between(evidence, states.get(i), states.get(i + 1)).ifPresent(drafts::add);
    }
  }

  private static boolean isToll(Position position) {
    return position.why().stream().anyMatch(w -> w.rule().equals("toll"));
  }

  private static Optional<Findings.Draft> between(
      Findings.Evidence evidence, Position a, Position b) {
    List<Assertion> left = meant(a);
    List<Assertion> right = meant(b);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    if (areCounted(a, b)) {
      return Optional.of(number(evidence, a, b));
    }
    if (polarity(left) == polarity(right) || outOfNowhere(left) || outOfNowhere(right)) {
      return Optional.empty();
    }
    return Optional.of(
        new Findings.Draft(
            Finding.Kind.CONFLICT,
            Optional.of(Finding.Type.POLARITY),
            strength(left, right),
            "“"
                + Findings.words(evidence.reports(), left.getFirst())
                + "” is denied: “"
                + Findings.words(evidence.reports(), right.getFirst())
                + "”",
            List.of(left, right),
            List.of(
                Because.of(
                    "opposite-polarity",
                    "one side says what the other denies",
                    left.getFirst().where(),
                    right.getFirst().where()))));
  }

  private static Findings.Draft number(Findings.Evidence evidence, Position a, Position b) {
    List<Assertion> left = counting(evidence, a, b);
    List<Assertion> right = counting(evidence, b, a);
    boolean revised = revised(evidence, a, b);
    Passage[] counts =
        Stream.of(a, b)
            .flatMap(p -> p.count().stream())
            .map(Quantity::where)
            .toArray(Passage[]::new);
    String text =
        (revised ? "count revised: " : "counts differ: ")
            + "“"
            + Findings.words(evidence.reports(), left.getFirst())
            + "” ("
            + Findings.outlets(evidence, left)
            + ") and “"
            + Findings.words(evidence.reports(), right.getFirst())
            + "” ("
            + Findings.outlets(evidence, right)
            + ")";
    return new Findings.Draft(
        revised ? Finding.Kind.REVISION : Finding.Kind.CONFLICT,
        Optional.of(Finding.Type.NUMBER),
        strength(left, right),
        text,
        List.of(left, right),
        List.of(
            Because.of(
                "counts-apart", "both count one thing, and no number satisfies both", counts)));
  }

  /// The assertions of a position that give its count and not the other's, else all that are
  /// meant.
  private static List<Assertion> counting(
      Findings.Evidence evidence, Position position, Position other) {
    Quantity own = position.count().orElseThrow();
    Quantity against = other.count().orElseThrow();
    List<Assertion> counting =
        meant(position).stream()
            .filter(
                x ->
                    Findings.countsIn(evidence, x).stream()
                        .anyMatch(
                            q ->
                                q.unit().equals(own.unit())
                                    && q.meets(own)
                                    && q.low() != against.low()))
            .toList();
    return counting.isEmpty() ? meant(position) : counting;
  }

  /// A toll that changes is revised, unless the younger reports take back what cannot be taken
  /// back: the dead.
  private static boolean revised(Findings.Evidence evidence, Position a, Position b) {
    if (!isToll(a) || a.count().isEmpty() || b.count().isEmpty()) {
      return false;
    }
    boolean dead = a.why().stream().anyMatch(w -> w.says().contains("kill"));
    boolean falls =
        precedes(evidence, a, b) && b.count().get().high() < a.count().get().low()
            || precedes(evidence, b, a) && a.count().get().high() < b.count().get().low();
    return !(dead && falls);
  }

  /// Whether all of the one was published before all of the other.
  private static boolean precedes(Findings.Evidence evidence, Position a, Position b) {
    return a.assertions().stream()
        .allMatch(
            x ->
                b.assertions().stream()
                    .allMatch(
                        y ->
                            published(evidence, x)
                                .latest()
                                .isBefore(published(evidence, y).earliest())));
  }

  private static Interval published(Findings.Evidence evidence, Assertion assertion) {
    var report = evidence.reports().get(assertion.where().report());
    return report == null ? Interval.UNBOUNDED : report.published().interval();
  }

  private static List<Assertion> meant(Position position) {
    return position.assertions().stream()
        .filter(
            a ->
                a.basis() != Basis.PRESUPPOSED
                    && a.basis() != Basis.FORECAST
                    && a.hedge() != Hedge.UNKNOWN)
        .sorted(Comparator.comparing(Assertion::isEvidence).reversed().thenComparing(Assertion::id))
        .toList();
  }

  /// Whether a side only denies, and on nobody's word.
  private static boolean outOfNowhere(List<Assertion> side) {
    return side.stream().allMatch(a -> a.hedge() == Hedge.DENIED && !a.chain().isSourced());
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
    return side.stream()
        .anyMatch(a -> a.hedge().compareTo(Hedge.REPORTED) <= 0 || a.hedge() == Hedge.DENIED);
  }
}
