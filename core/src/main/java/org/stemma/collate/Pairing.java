package org.stemma.collate;

import java.util.ArrayList;
import java.util.List;
import org.stemma.evidence.Weights;
import org.stemma.report.Credit;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Span;

/// Two reports laid side by side: which of their clauses match, and the passages kept of these.
final class Pairing {
  private static final Weights WEIGHTS = Weights.of(Collation.class, "collation.weights");
  private static final double LINKED = WEIGHTS.threshold("linked");
  private static final double LEAST_CONTENT = WEIGHTS.threshold("least-content");
  private static final double STRONG_PAIRS = WEIGHTS.threshold("strong-pairs");
  private static final double LEAST_QUOTED = WEIGHTS.threshold("least-quoted");
  private static final double LEAST_RUN = WEIGHTS.threshold("least-run");

  private final Report a;
  private final Report b;
  private final Folio left;
  private final Folio right;
  private final List<Match> loose;
  private final List<Alignment> kept;
  private final boolean credit;

  Pairing(Report a, Report b, Folio left, Folio right) {
    this.a = a;
    this.b = b;
    this.left = left;
    this.right = right;
    List<Match> matches = Rivals.unbeaten(matches(left, right));
    this.credit = sharedCredit(a, b);
    boolean linked = credit || strongPairs(matches) >= STRONG_PAIRS;
    this.loose = linked ? List.of() : matches.stream().filter(m -> !m.isStrong()).toList();
    this.kept = new ArrayList<>(SharedQuotes.of(a, b, left, right));
    matches.stream()
        .filter(m -> m.isStrong() || linked)
        .forEach(m -> keep(m, m.isStrong() ? List.of() : List.of(linkedBecause())));
  }

  private static List<Match> matches(Folio left, Folio right) {
    List<Match> matches = new ArrayList<>();
    for (Clause x : left.clauses()) {
      for (int y : right.sharing(x, Match.LEAST_TERMS)) {
        Match match = Match.of(x, right.clauses().get(y));
        if (match.score() >= LINKED) {
          matches.add(match);
        }
      }
    }
    matches.sort(Match.BEST);
    return matches;
  }

  /// The matches that are too little to be kept, for neither a credit nor closer passages join the
  /// two reports.
  List<Match> loose() {
    return loose;
  }

  /// The passages kept so far.
  List<Alignment> kept() {
    return kept;
  }

  /// Keeps a match unless a better one has said the same of the same words.
  void keep(Match match, List<Because> more) {
    List<Because> why = new ArrayList<>(List.of(sharedWording(match)));
    why.addAll(more);
    double score = Math.min(1, match.score() / WEIGHTS.threshold("full-score"));
    Alignment alignment =
        Sayings.told(
            left,
            right,
            Comparison.align(a, b, match.a(), match.b(), match.shared(), score, why));
    if (kept.stream().noneMatch(k -> repeats(k, alignment))) {
      kept.add(alignment);
    }
  }

  /// The passages, with words in a row that no clause or quotation accounts for.
  List<Alignment> alignments(Overlap overlap) {
    addRuns(overlap);
    return credit ? List.copyOf(kept) : Sayings.alone(left, right, kept);
  }

  /// Words in a row, where they say something.
  private void addRuns(Overlap overlap) {
    for (Stretch stretch : overlap.stretches()) {
      boolean quotation = stretch.isQuotation();
      double content =
          Math.min(left.content(stretch.a().span()), right.content(stretch.b().span()));
      boolean tells =
          stretch.words() >= (quotation ? SharedQuotes.LEAST : LEAST_RUN)
              && content >= (quotation ? LEAST_QUOTED : LEAST_CONTENT);
      Alignment alignment = stretch.alignment();
      if (tells && kept.stream().noneMatch(k -> repeats(k, alignment))) {
        kept.removeIf(k -> covers(alignment, k));
        kept.add(alignment);
      }
    }
  }

  private static boolean covers(Alignment whole, Alignment part) {
    return whole.a().span().covers(part.a().span()) && whole.b().span().covers(part.b().span());
  }

  /// Whether an alignment says again what a better one has said of the same words.
  private static boolean repeats(Alignment kept, Alignment fresh) {
    boolean loosely =
        fresh.kind() == Alignment.Kind.PARAPHRASE && kept.kind() != Alignment.Kind.QUOTATION;
    return mostly(kept.a().span(), fresh.a().span(), loosely)
        && mostly(kept.b().span(), fresh.b().span(), loosely);
  }

  /// Whether most of the fresh words stand in the kept ones, or loosely most of the shorter.
  private static boolean mostly(Span kept, Span fresh, boolean loosely) {
    int length = loosely ? Math.min(kept.length(), fresh.length()) : fresh.length();
    return 2 * kept.shared(fresh) > length;
  }

  /// How many different sentences of the first report the strong matches cover.
  private static long strongPairs(List<Match> matches) {
    return matches.stream()
        .filter(Match::isStrong)
        .map(m -> m.a().wording().sentence().span())
        .distinct()
        .count();
  }

  private static Because sharedWording(Match match) {
    return Because.of(
        "shared-wording",
        "both have " + String.join(", ", Comparison.words(match.a().wording(), match.shared())),
        match.a().wording().where(),
        match.b().wording().where());
  }

  private Because linkedBecause() {
    return Because.of(
        "linked-reports",
        a.outletName() + " and " + b.outletName() + " share a credit or closer passages");
  }

  private static boolean sharedCredit(Report a, Report b) {
    return a.credits().stream()
        .filter(c -> c.kind() != Credit.Kind.LOGO)
        .anyMatch(
            c ->
                b.credits().stream()
                    .anyMatch(d -> d.kind() != Credit.Kind.LOGO && d.agency().equals(c.agency())));
  }
}
