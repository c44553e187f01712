package org.stemma.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Position;
import org.stemma.quantity.Quantity;
import org.stemma.text.Because;

/// Counts in different words that one number satisfies, days of one night, and a town beside its
/// province: what looks like a conflict and is none.
final class Agreements {
  private static final Set<String> ORDERS =
      Set.of("dozens", "scores", "tens of", "hundreds", "thousands", "millions", "several");

  private Agreements() {}

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    List<Findings.Draft> drafts = new ArrayList<>();
    for (var claim : evidence.claims()) {
      for (Position position : claim.positions()) {
        first(evidence, position).ifPresent(drafts::add);
      }
    }
    drafts.addAll(SameTimes.of(evidence));
    drafts.addAll(SamePlaces.of(evidence));
    return drafts;
  }

  private record Counted(Assertion assertion, List<Quantity> counts) {
    /// Whether it gives this number itself, perhaps beside the same in another unit.
    boolean says(Quantity other) {
      return counts.stream()
          .anyMatch(
              c ->
                  c.unit().equals(other.unit())
                      && c.low() == other.low()
                      && c.high() == other.high());
    }
  }

  private static Optional<Findings.Draft> first(Findings.Evidence evidence, Position position) {
    List<Counted> all =
        position.assertions().stream()
            .map(a -> new Counted(a, Findings.countsIn(evidence, a)))
            .filter(c -> !c.counts().isEmpty())
            .toList();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Assertion a = all.get(i).assertion();
        Assertion b = all.get(j).assertion();
        if (a.where().report().equals(b.where().report())) {
          continue;
        }
        for (Quantity x : all.get(i).counts()) {
          for (Quantity y : all.get(j).counts()) {
            boolean both = all.get(i).says(y) || all.get(j).says(x);
            if (!both && mayBothHold(x, y)) {
              return Optional.of(draft(evidence, a, b, x, y));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayBothHold(Quantity x, Quantity y) {
    boolean differ = x.low() != y.low() || x.high() != y.high();
    return differ
        && x.kind() == y.kind()
        && (x.unit().equals(y.unit()) || x.inBaseUnit().isPresent())
        && x.counted().equals(y.counted())
        && !x.stated().equals(y.stated())
        && !isVague(x)
        && !isVague(y)
        && x.meets(y);
  }

  /// Whether it names no number that another could differ from: "dozens", "several hundred".
  private static boolean isVague(Quantity quantity) {
    return ORDERS.stream().anyMatch(quantity.approximation()::contains);
  }

  private static Findings.Draft draft(
      Findings.Evidence evidence, Assertion a, Assertion b, Quantity x, Quantity y) {
    String left = Findings.printed(evidence, x.where());
    String right = Findings.printed(evidence, y.where());
    return new Findings.Draft(
        Finding.Kind.AGREEMENT,
        Optional.of(Finding.Type.NUMBER),
        Finding.Strength.HARD,
        "“" + left + "” and “" + right + "” can both hold",
        List.of(List.of(a), List.of(b)),
        List.of(Because.of("intervals-meet", "one number satisfies both", x.where(), y.where())));
  }
}
