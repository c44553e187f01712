package org.stemma.finding;

import java.util.List;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Contrast;
import org.stemma.text.Interval;

/// Whether of two answers the one takes the place of the other in time.
final class Revisions {
  private static final String DEAD = "toll:kill";

  private Revisions() {}

  /// A toll that changes, a state that a later report gives, and the end of a search are revised;
  /// but what cannot be taken back, the dead, is no revision where the younger reports have
  /// fewer.
  static boolean isRevised(Findings.Evidence evidence, Contrast contrast) {
    return switch (contrast.slot()) {
      case NUMBER -> contrast.isToll() && !comesBack(evidence, contrast);
      case STATUS -> {
        List<Assertion> left = contrast.left();
        List<Assertion> right = contrast.right();
        yield contrast.isSearch()
            || precedes(evidence, left, right)
            || precedes(evidence, right, left);
      }
      case TIME, PLACE, PARTICIPANT, MANNER, EXISTENCE, POLARITY -> false;
    };
  }

  private static boolean comesBack(Findings.Evidence evidence, Contrast contrast) {
    Optional<Contrast.Counts> counts = contrast.counts();
    return contrast.question().equals(DEAD)
        && counts
            .filter(
                n ->
                    n.right().high() < n.left().low()
                            && precedes(evidence, contrast.left(), contrast.right())
                        || n.left().high() < n.right().low()
                            && precedes(evidence, contrast.right(), contrast.left()))
            .isPresent();
  }

  /// Whether all of one side was published before all of the other.
  private static boolean precedes(
      Findings.Evidence evidence, List<Assertion> first, List<Assertion> second) {
    return first.stream()
        .allMatch(
            a ->
                second.stream()
                    .allMatch(
                        b ->
                            published(evidence, a)
                                .latest()
                                .isBefore(published(evidence, b).earliest())));
  }

  private static Interval published(Findings.Evidence evidence, Assertion assertion) {
    var report = evidence.reports().get(assertion.where().report());
    return report == null ? Interval.UNBOUNDED : report.published().interval();
  }
}
