package org.stemma.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.attribution.Assertion;
import org.stemma.evidence.Weights;
import org.stemma.report.Credit;
import org.stemma.report.Report;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// Lays the clauses of every two reports side by side and keeps the pairs that say the same.
///
/// News is rewritten freely: the wording that two rewrites of one wire share is short, scattered
/// and reordered. So two
/// clauses are scored by the rarity of the content words both have, wherever they stand:
/// `rarity(A∩B) / min(rarity A, rarity B) · log(1 + rarity(A∩B))`, over stems, names, numbers and
/// synonyms, with the
/// story's own topic discounted. Two thresholds (hysteresis): a pair of reports that strong
/// alignments or a shared credit
/// link may show weaker ones too. Cost: for each pair of reports, the clauses that share enough
/// keys, found by an index of keys.
public final class Collation {
  private static final Weights WEIGHTS = Weights.of(Collation.class, "collation.weights");
  private static final double STRONG = WEIGHTS.threshold("strong");
  private static final double LINKED = WEIGHTS.threshold("linked");
  private static final double LEAST_CONTENT = WEIGHTS.threshold("least-content");
  private static final double CONTENT_ALONE = WEIGHTS.threshold("content-alone");
  private static final double LEAST_TERMS = WEIGHTS.threshold("least-terms");
  private static final double STRONG_PAIRS = WEIGHTS.threshold("strong-pairs");
  private static final double LEAST_QUOTED = WEIGHTS.threshold("least-quoted");
  private static final double LEAST_RUN = WEIGHTS.threshold("least-run");
  private static final double RUN = WEIGHTS.threshold("run");
  /// So many words in a row are wording.
  static final int WORDING = (int) RUN + 1;

  private static final double RUN_WORTH = WEIGHTS.weight("run-worth");

  private Collation() {}

  /// All alignments between different reports, in order of the passages.
  public static List<Alignment> of(
      List<Report> reports, Wordings wordings, List<Assertion> assertions) {
    SortedMap<ReportId, List<Clause>> clauses = clauses(wordings, assertions);
    SortedMap<ReportId, Folio> sides = new TreeMap<>();
    reports.forEach(r -> sides.put(r.id(), new Folio(r, clauses.getOrDefault(r.id(), List.of()))));
    CommonText common = CommonText.of(reports);
    List<Alignment> found = new ArrayList<>();
    List<Report> sorted = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        Report a = sorted.get(i);
        Report b = sorted.get(j);
        Folio left = Objects.requireNonNull(sides.get(a.id()));
        Folio right = Objects.requireNonNull(sides.get(b.id()));
        List<Alignment> pair = pair(a, b, left, right);
        addRuns(pair, common.between(a.id(), b.id()), left, right);
        found.addAll(sharedCredit(a, b) ? pair : Sayings.alone(left, right, pair));
      }
    }
    found.sort(Comparator.comparing(Alignment::a).thenComparing(Alignment::b));
    return found;
  }

  /// Words in a row that no clause or quotation accounts for, where they say something.
  private static void addRuns(List<Alignment> kept, Overlap overlap, Folio left, Folio right) {
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

  /// What is compared: the clauses that assert something, and every sentence as a whole.
  private static SortedMap<ReportId, List<Clause>> clauses(
      Wordings wordings, List<Assertion> assertions) {
    SortedMap<ReportId, List<Clause>> clauses = new TreeMap<>();
    Map<Passage, List<Assertion>> bySentence = new HashMap<>();
    assertions.forEach(
        a -> bySentence.computeIfAbsent(a.sentence(), s -> new ArrayList<>()).add(a));
    wordings
        .all()
        .forEach(
            (id, list) -> {
              List<Clause> own = new ArrayList<>();
              list.stream()
                  .filter(
                      w ->
                          w.sentence().zone() != Zone.CAPTION && w.sentence().zone() != Zone.BYLINE)
                  .forEach(
                      w -> own.add(Clause.whole(w, bySentence.getOrDefault(w.where(), List.of()))));
              clauses.put(id, own);
            });
    for (Assertion assertion : assertions) {
      if (assertion.zone() != Zone.CAPTION && !assertion.where().equals(assertion.sentence())) {
        clauses
            .computeIfAbsent(assertion.where().report(), r -> new ArrayList<>())
            .add(Clause.of(wordings.at(assertion.where()), assertion));
      }
    }
    return clauses;
  }

  private record Match(Clause a, Clause b, Set<String> shared, double content, double score) {
    boolean isStrong() {
      return score >= STRONG && content >= CONTENT_ALONE;
    }
  }

  private static List<Alignment> pair(Report a, Report b, Folio left, Folio right) {
    List<Match> matches = new ArrayList<>();
    for (Clause x : left.clauses()) {
      for (int y : right.sharing(x, (int) LEAST_TERMS)) {
        Match match = match(x, right.clauses().get(y));
        if (match.score() >= LINKED) {
          matches.add(match);
        }
      }
    }
    matches.sort(
        Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparing(m -> m.a().wording().where())
            .thenComparing(m -> m.b().wording().where()));
    boolean linked = sharedCredit(a, b) || strongPairs(matches) >= STRONG_PAIRS;
    List<Alignment> kept = new ArrayList<>(SharedQuotes.of(a, b, left, right));
    for (Match match : matches) {
      if (match.isStrong() || linked) {
        Alignment alignment =
            Sayings.told(
                left,
                right,
                Comparison.align(
                    a,
                    b,
                    match.a(),
                    match.b(),
                    match.shared(),
                    Math.min(1, match.score() / WEIGHTS.threshold("full-score")),
                    because(a, b, match, linked)));
        if (kept.stream().noneMatch(k -> repeats(k, alignment))) {
          kept.add(alignment);
        }
      }
    }
    return kept;
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

  private static List<Because> because(Report a, Report b, Match match, boolean linked) {
    List<Because> why = new ArrayList<>();
    why.add(
        Because.of(
            "shared-wording",
            "both have " + String.join(", ", Comparison.words(match.a().wording(), match.shared())),
            match.a().wording().where(),
            match.b().wording().where()));
    if (!match.isStrong() && linked) {
      why.add(
          Because.of(
              "linked-reports",
              a.outletName() + " and " + b.outletName() + " share a credit or closer passages"));
    }
    return why;
  }

  private static boolean sharedCredit(Report a, Report b) {
    return a.credits().stream()
        .filter(c -> c.kind() != Credit.Kind.LOGO)
        .anyMatch(
            c ->
                b.credits().stream()
                    .anyMatch(d -> d.kind() != Credit.Kind.LOGO && d.agency().equals(c.agency())));
  }

  /// Whether a key stands for a word, not for a name or a number.
  private static boolean isContent(String key) {
    return !key.startsWith("E") && !key.startsWith("#");
  }

  private static Match match(Clause a, Clause b) {
    Set<String> shared = new TreeSet<>();
    Set<String> content = new TreeSet<>();
    for (String key : a.keys()) {
      if (b.keys().contains(key)) {
        shared.add(key);
        if (isContent(key)) {
          content.add(key);
        }
      }
    }
    double said = Math.min(a.weightOf(content), b.weightOf(content));
    if (shared.size() < LEAST_TERMS || content.size() < 2 || said < LEAST_CONTENT) {
      return new Match(a, b, shared, said, 0);
    }
    double common = Math.min(a.weightOf(shared), b.weightOf(shared));
    double likeness = common / Math.min(a.weight(), b.weight()) * Math.log1p(common);
    int run = a.sharesWordingWith(b) ? Comparison.longestRun(a, b) : 0;
    return new Match(a, b, shared, said, likeness + RUN_WORTH * Math.max(0, run - RUN));
  }
}
