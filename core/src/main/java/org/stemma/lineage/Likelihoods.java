package org.stemma.lineage;

import java.util.Comparator;
import java.util.List;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.collate.Alignment;
import org.stemma.evidence.Evidence;
import org.stemma.evidence.Weights;
import org.stemma.report.Credit;
import org.stemma.report.Zone;

/// How likely edges and descents are, by the features that speak for and against them.
///
/// The weights stand in `edges.weights` and `descents.weights`. Wording that reports share is
/// weighed as a noisy-or over its passages: each is a chance, worth its score, that there is a
/// common text.
final class Likelihoods {
  static final Weights EDGES = Weights.of(Likelihoods.class, "edges.weights");
  static final Weights DESCENTS = Weights.of(Likelihoods.class, "descents.weights");

  private static final double WORTH = EDGES.threshold("worth-of-score");
  private static final double CLOSEST = EDGES.threshold("closest-wording");

  /// Below so small a share of the text, less makes no difference.
  private static final double SOME_TEXT = 0.02;

  private Likelihoods() {}

  /// Of a held report being the parent of another.
  static Evidence copy(boolean credited, boolean whole, double covered, boolean sameOutlet) {
    return new Evidence(EDGES)
        .counts("credit-held", credited)
        .counts("whole-text", whole)
        .counts("whole-text-credited", credited && whole)
        .counts("text-share", covered)
        .counts("own-version", sameOutlet);
  }

  /// Of a lost original of a house that the report credits.
  ///
  /// @param kin passages that the report shares with others that credit the house
  static Evidence credited(List<Credit> credits, List<Alignment> kin) {
    Evidence evidence =
        new Evidence(EDGES)
            .counts("credit-wire", true)
            .counts("credit-told-only", credits.stream().allMatch(Likelihoods::isTold))
            .counts("credit-repeated", Math.log(Math.max(1, credits.size())));
    return kin.isEmpty() ? evidence : evidence.counts("credit-wording", wording(kin, CLOSEST));
  }

  static boolean isTold(Credit credit) {
    return credit.kind() == Credit.Kind.TOLD;
  }

  /// Of a lost original whose wording the report shares and which it does not credit.
  static Evidence uncredited(Likeness likeness) {
    return closeness("uncredited", likeness, CLOSEST);
  }

  /// Of a source in common that neither of two reports names.
  static Evidence unnamed(Likeness likeness) {
    return closeness("unnamed", likeness, EDGES.threshold("closest-unnamed"));
  }

  /// Whether only likeness of wording shows an edge.
  static boolean isLikenessAlone(Derivation edge) {
    return edge.features().containsKey("uncredited") || edge.features().containsKey("unnamed");
  }

  /// Of a statement that the report attributes to its speaker.
  static Evidence statement() {
    return new Evidence(EDGES).counts("same-speaker", true);
  }

  /// What two reports share without a credit.
  ///
  /// @param covered how much of the child's body the passages are
  /// @param said the share of the passages, by score, that both sides have from one source
  /// @param creditsOther whether the child credits some other house
  /// @param toldByOther whether it does so in sentences alone
  /// @param kin with how many reports the passages are shared
  /// @param pair the log-odds that the two reports, as wholes, have text in common by descent
  /// @param rival whether as much is shared with reports that credit some other house
  /// @param nearness how much is closer to the house, and how much to others
  /// @param margin how much more of it the house's own reports carry than its rival's
  /// @param outranked whether it speaks as much for a house that gives out text, and this does
  ///     not
  record Likeness(
      List<Alignment> shared,
      double covered,
      double said,
      boolean creditsOther,
      boolean toldByOther,
      int kin,
      double pair,
      boolean rival,
      Nearness nearness,
      double margin,
      boolean outranked) {}

  private static Evidence closeness(String what, Likeness likeness, double closest) {
    List<Alignment> shared = likeness.shared();
    return new Evidence(EDGES)
        .counts(what, true)
        .counts("likeness", wording(shared, closest))
        .counts("likeness-credits-other", likeness.creditsOther())
        .counts("likeness-told-other", likeness.toldByOther())
        .counts("likeness-verbatim", Math.log1p(count(shared, Alignment.Kind.VERBATIM)))
        .counts("likeness-near", Math.log1p(count(shared, Alignment.Kind.NEAR)))
        .counts("likeness-paraphrase", Math.log1p(count(shared, Alignment.Kind.PARAPHRASE)))
        .counts("likeness-text-share", Math.log(likeness.covered() + SOME_TEXT))
        .counts("likeness-one-source", likeness.said())
        .counts("likeness-kin", Math.log(Math.max(1, likeness.kin())))
        .counts("likeness-apart", Math.max(0, -likeness.pair()))
        .counts("likeness-rival", likeness.rival())
        .counts("likeness-only", Math.log(likeness.nearness().only() + SOME_TEXT))
        .counts("likeness-elsewhere", Math.log(likeness.nearness().elsewhere() + SOME_TEXT))
        .counts("likeness-margin", likeness.margin())
        .counts("likeness-outranked", likeness.outranked());
  }

  private static double count(List<Alignment> shared, Alignment.Kind kind) {
    return shared.stream().filter(a -> a.kind() == kind).count();
  }

  /// Whether passages are enough to speak of kinship at all.
  static boolean isKin(List<Alignment> shared) {
    return shared.stream().mapToDouble(Alignment::score).sum() >= EDGES.threshold("kin");
  }

  /// The log-odds of the noisy-or over passages.
  ///
  /// @param closest the probability that no wording exceeds
  static double wording(List<Alignment> shared, double closest) {
    double free = 1;
    for (Alignment alignment :
        shared.stream()
            .sorted(Comparator.comparing(Alignment::a).thenComparing(Alignment::b))
            .toList()) {
      free *= 1 - WORTH * alignment.score();
    }
    double likely = Math.min(closest, 1 - free);
    return Math.log(likely / (1 - likely));
  }

  /// Of an assertion that stands in a held report's text, which the child is nearly the whole
  /// of.
  static Evidence reprinted(Assertion assertion, Derivation edge) {
    return said(new Evidence(DESCENTS).counts("reprinted", true), "reprinted", assertion, edge);
  }

  /// Of an assertion whose chain prints the parent.
  static Evidence named(Assertion assertion, Derivation edge) {
    return said(new Evidence(DESCENTS).counts("named", true), "named", assertion, edge);
  }

  /// Of an assertion worded as in a held report that its own report credits.
  static Evidence copied(Assertion assertion, Derivation edge, Alignment alignment) {
    Evidence evidence = new Evidence(DESCENTS).counts("copied", true);
    return said(aligned(evidence, "copied", alignment), "copied", assertion, edge);
  }

  /// Of an assertion worded as in another report that rests on the same lost original.
  static Evidence shared(
      Assertion assertion, Derivation edge, Alignment alignment, boolean credited) {
    Evidence evidence =
        new Evidence(DESCENTS)
            .counts("shared", true)
            .counts("credited", credited)
            .counts("shared-credited", credited);
    return said(aligned(evidence, "shared", alignment), "shared", assertion, edge);
  }

  /// Of an assertion of which only the report as a whole is credited to the parent.
  ///
  /// @param told whether the report credits it in other sentences alone
  static Evidence byCredit(Assertion assertion, Derivation edge, boolean told) {
    Evidence evidence = new Evidence(DESCENTS).counts("credited", true).counts("told-only", told);
    return said(evidence, "credited", assertion, edge);
  }

  /// With whose word goes out by the parent.
  ///
  /// @param rivals how many other texts the report likely has something from
  static Evidence allied(Evidence evidence, Allegiance.Ratios ratios, int rivals) {
    return evidence
        .counts("source-ratio", ratios.source())
        .counts("statement-ratio", ratios.statement())
        .counts("position-ratio", ratios.position())
        .counts("rivals", Math.log1p(rivals));
  }

  private static Evidence aligned(Evidence evidence, String what, Alignment alignment) {
    return evidence
        .counts(what + "-score", alignment.score())
        .counts(what + "-verbatim", alignment.kind() == Alignment.Kind.VERBATIM)
        .counts(what + "-near", alignment.kind() == Alignment.Kind.NEAR);
  }

  /// What the assertion itself and its report's edge say, whatever shows the descent.
  private static Evidence said(
      Evidence evidence, String what, Assertion assertion, Derivation edge) {
    double odds = Math.log(edge.probability() / (1 - edge.probability()));
    return evidence
        .counts(what + "-edge", Math.clamp(odds, -5, 5))
        .counts("person", assertion.chain().origin().kind() == Link.Kind.PERSON)
        .counts("unnamed-origin", assertion.chain().origin().kind() == Link.Kind.UNNAMED)
        .counts("own-voice", !assertion.chain().isSourced())
        .counts("headline", assertion.zone() == Zone.HEADLINE);
  }
}
