package org.stemma.lineage;

import java.util.List;
import org.stemma.collate.Alignment;
import org.stemma.collate.Overlap;
import org.stemma.collate.Stretch;
import org.stemma.evidence.Evidence;
import org.stemma.evidence.Weights;
import org.stemma.report.Report;

/// What speaks for and against two reports having text in common by descent.
///
/// What a speaker said and both print tells nothing of it, so words in the reporters' own voice
/// are weighed, and of quotations only how much of the likeness they are.
final class Kindred {
  static final Weights WEIGHTS = Weights.of(Kindred.class, "reuse.weights");
  /// The feature of two reports that credit one house.
  static final String CREDIT_COMMON = "credit-common";

  private static final int LEAST = (int) WEIGHTS.threshold("passage-words");
  private static final int LEAST_OWN = (int) WEIGHTS.threshold("passage-own-words");
  private static final double WHOLLY = WEIGHTS.threshold("wholly");
  private static final double PARAPHRASE = WEIGHTS.threshold("paraphrase");

  private final Overlap overlap;
  private final List<Stretch> prose;
  private final List<Alignment> reworded;

  /// @param between what collation found between the two
  Kindred(Overlap overlap, List<Alignment> between) {
    this.overlap = overlap;
    this.prose = overlap.prose(LEAST, LEAST_OWN);
    this.reworded =
        between.stream()
            .filter(x -> x.kind() != Alignment.Kind.QUOTATION && x.score() >= PARAPHRASE)
            .filter(x -> prose.stream().noneMatch(s -> meets(s, x)))
            .toList();
  }

  private static boolean meets(Stretch stretch, Alignment alignment) {
    return stretch.a().overlaps(alignment.a()) || stretch.b().overlaps(alignment.b());
  }

  List<Stretch> prose() {
    return prose;
  }

  /// Passages that say the same in words of their own.
  List<Alignment> reworded() {
    return reworded;
  }

  /// Quotations and posts that both print.
  List<Stretch> quotations() {
    return overlap.stretches().stream()
        .filter(s -> s.words() >= LEAST && s.isQuotation() && !prose.contains(s))
        .toList();
  }

  double shareOfA() {
    return Overlap.words(prose) / (double) Math.max(1, overlap.wordsA());
  }

  double shareOfB() {
    return Overlap.words(prose) / (double) Math.max(1, overlap.wordsB());
  }

  /// Whether nearly all of the shorter report stands in the other.
  boolean isWhole() {
    return Math.max(shareOfA(), shareOfB()) >= WHOLLY;
  }

  private double ownShare() {
    int own = prose.stream().mapToInt(Stretch::own).sum();
    return own / (double) Math.max(1, Math.min(overlap.ownA(), overlap.ownB()));
  }

  private double quoted() {
    List<Stretch> stretches = overlap.stretches().stream().filter(s -> s.words() >= LEAST).toList();
    int words = Overlap.words(stretches);
    int own = stretches.stream().mapToInt(Stretch::own).sum();
    return words == 0 ? 0 : 1 - own / (double) words;
  }

  Evidence evidence(Report a, Report b, boolean commonCredit, boolean oneCreditsOther) {
    int own = prose.stream().mapToInt(Stretch::own).sum();
    int longest = prose.stream().mapToInt(Stretch::own).max().orElse(0);
    double reworded = this.reworded.stream().mapToDouble(Alignment::score).sum();
    return new Evidence(WEIGHTS)
        .counts("own-words", Math.log1p(own))
        .counts("longest", Math.log1p(longest))
        .counts("own-share", ownShare())
        .counts("quoted", quoted())
        .counts("reworded", Math.log1p(reworded))
        .counts(CREDIT_COMMON, commonCredit)
        .counts("credit-other", oneCreditsOther)
        .counts("same-outlet", Kinship.sameOutlet(a, b));
  }
}
