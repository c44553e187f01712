package org.stemma.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.claim.Position;
import org.stemma.collate.Alignment;
import org.stemma.text.Because;

/// One saying put into different mouths: passages that share their wording and name different
/// sources.
final class Drift {
  private Drift() {}

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    List<Findings.Draft> drafts = new ArrayList<>();
    for (var claim : evidence.claims()) {
      for (Position position : claim.positions()) {
        Set<String> told = new HashSet<>();
        for (Assertion a : position.assertions()) {
          for (Assertion b : position.assertions()) {
            if (a.id().compareTo(b.id()) < 0 && drifted(evidence, a, b) && told.add(pair(a, b))) {
              drafts.add(draft(evidence, a, b));
            }
          }
        }
      }
    }
    return drafts;
  }

  private static String pair(Assertion a, Assertion b) {
    return a.where().report() + "|" + b.where().report();
  }

  private static boolean drifted(Findings.Evidence evidence, Assertion a, Assertion b) {
    if (a.where().report().equals(b.where().report()) || !a.isEvidence() || !b.isEvidence()) {
      return false;
    }
    Link x = a.chain().origin();
    Link y = b.chain().origin();
    boolean same =
        x.name().equalsIgnoreCase(y.name())
            || x.entity().isPresent() && x.entity().equals(y.entity());
    return !same && aligned(evidence, a, b);
  }

  private static boolean aligned(Findings.Evidence evidence, Assertion a, Assertion b) {
    return evidence.alignments().stream()
        .filter(x -> x.kind() != Alignment.Kind.PARAPHRASE || x.score() >= 0.5)
        .anyMatch(x -> x.a().overlaps(a.where()) && x.b().overlaps(b.where()));
  }

  private static Findings.Draft draft(Findings.Evidence evidence, Assertion a, Assertion b) {
    return new Findings.Draft(
        Finding.Kind.ATTRIBUTION_DRIFT,
        Optional.of(Finding.Type.ATTRIBUTION),
        Finding.Strength.SOFT,
        "“"
            + Findings.words(evidence.reports(), a)
            + "” is "
            + a.chain().origin().name()
            + "’s word in "
            + Findings.outlets(evidence, List.of(a))
            + " and "
            + b.chain().origin().name()
            + "’s in "
            + Findings.outlets(evidence, List.of(b)),
        List.of(List.of(a), List.of(b)),
        List.of(
            Because.of(
                "other-source",
                "the wording is shared, the source is not",
                a.sentence(),
                b.sentence())));
  }
}
