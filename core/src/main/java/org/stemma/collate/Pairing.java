package org.stemma.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stemma.evidence.Weights;
import org.stemma.report.Credit;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Span;

/// Two reports laid side by side: which of their clauses match, and the passages kept of
/// these.
final class Pairing {
  private static final Weights WEIGHTS = Weights.of(Collation.class, "collation.weights");
  private static final double LINKED = WEIGHTS.threshold("linked");
  private static final double JOINED = WEIGHTS.threshold("joined");
  private static final double ALONE = WEIGHTS.threshold("alone");
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
  private final boolean linked;
  private boolean joined;

  Pairing(Report a, Report b, Folio left, Folio right) {
    this.a = a;
    this.b = b;
    this.left = left;
    this.right = right;
    List<Match> matches = Rivals.unbeaten(matches(left, right));
    this.credit = sharedCredit(a, b);
    this.linked = credit || strongPairs(matches) >= STRONG_PAIRS;
    this.kept = new ArrayList<>(SharedQuotes.of(a, b, left, right));
    this.loose = matches.stream().filter(m -> !isKept(m)).toList();
    matches.stream()
        .filter(this::isKept)
        .forEach(m -> keep(m, m.isStrong() ? List.of() : List.of(linkedBecause())));
  }

  private static List<Match> matches(Folio left, Folio right) {
    List<Match> matches = new ArrayList<>();
    for (Clause x : left.clauses()) {
      for (int y : right.sharing(x, Match.LEAST_TERMS)) {
        Match match = Match.of(x, right.clauses().get(y));
        if (match.score() >= JOINED) {
          matches.add(match);
        }
      }
    }
    matches.sort(Match.BEST);
    return matches;
  }

  /// A match that stands alone between two reports has to be closer than one of several.
  private boolean isKept(Match match) {
    return linked ? match.score() >= LINKED : match.isStrong() && match.score() >= ALONE;
  }

  /// Whether a credit or several close passages join the two.
  boolean isLinked() {
    return linked;
  }

  /// Whether both credit one house.
  boolean hasCredit() {
    return credit;
  }

  /// The matches that are too little to be kept.
  List<Match> loose() {
    return loose;
  }

  /// Adds the descriptions of unnamed sources that both print, if anything else links them.
  void label(Map<String, Span> ofLeft, Map<String, Span> ofRight) {
    if (linked || joined) {
      SharedLabels.between(a.id(), ofLeft, b.id(), ofRight).stream()
          .filter(l -> kept.stream().noneMatch(k -> repeats(k, l)))
          .forEach(kept::add);
    }
  }

  /// Links the two reports after all, for a third has joined passages of theirs.
  void link() {
    joined = true;
    if (!linked) {
      loose.stream()
          .filter(m -> m.score() >= LINKED)
          .forEach(m -> keep(m, List.of(linkedBecause())));
    }
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
            left, right, Comparison.align(a, b, match.a(), match.b(), match.shared(), score, why));
    if (kept.stream().noneMatch(k -> repeats(k, alignment))) {
      kept.add(alignment);
    }
  }

  /// The passages, with words in a row that no clause or quotation accounts for.
  List<Alignment> alignments(Overlap overlap) {
    addRuns(overlap);
    return credit || joined ? List.copyOf(kept) : Sayings.alone(left, right, kept);
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
