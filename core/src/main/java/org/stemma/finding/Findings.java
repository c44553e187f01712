package org.stemma.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.stemma.attribution.Assertion;
import org.stemma.chronology.Calendar;
import org.stemma.claim.Claim;
import org.stemma.claim.PositionId;
import org.stemma.collate.Alignment;
import org.stemma.lineage.Stemma;
import org.stemma.name.Entity;
import org.stemma.name.Names;
import org.stemma.quantity.Quantity;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.witness.Support;

/// Everything an editor should look at, each rule of its own, in a fixed order of kinds.
public final class Findings {
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> HANGING =
      Set.of("that", "which", "who", "whom", "whose", "where");
  private static final int LEAST_WORDS = 5;

  private Findings() {}

  /// What the rules read.
  public record Evidence(
      SortedMap<ReportId, Report> reports,
      Names names,
      Calendar calendar,
      List<Quantity> quantities,
      List<Assertion> assertions,
      List<Claim> claims,
      SortedMap<PositionId, Support> supports,
      List<Alignment> alignments,
      Stemma stemma) {}

  /// A finding before it has an id.
  record Draft(
      Finding.Kind kind,
      Optional<Finding.Type> type,
      Finding.Strength strength,
      String text,
      List<List<Assertion>> sides,
      List<Because> why) {}

  public static List<Finding> of(Evidence evidence) {
    List<Draft> drafts = new ArrayList<>();
    drafts.addAll(Conflicts.of(evidence));
    drafts.addAll(Ages.of(evidence));
    drafts.addAll(Certainty.of(evidence));
    drafts.addAll(Drift.of(evidence));
    drafts.addAll(Dependence.of(evidence));
    drafts.addAll(Details.of(evidence));
    drafts.addAll(Identities.of(evidence));
    drafts.addAll(Spellings.of(evidence));
    drafts.addAll(Agreements.of(evidence));
    drafts.addAll(Exclusives.of(evidence));
    List<Finding> findings = new ArrayList<>();
    for (Draft d : drafts) {
      findings.add(
          new Finding(
              new FindingId(findings.size() + 1),
              d.kind(),
              d.type(),
              d.strength(),
              d.text(),
              d.sides(),
              d.why()));
    }
    return findings;
  }

  /// The outlets behind assertions, in order, for a sentence.
  static String outlets(Evidence evidence, List<Assertion> assertions) {
    List<String> names =
        assertions.stream()
            .map(a -> evidence.reports().get(a.where().report()))
            .map(r -> r == null ? "?" : r.label())
            .distinct()
            .toList();
    return String.join(", ", names);
  }

  /// The counts that stand within an assertion.
  static List<Quantity> countsIn(Evidence evidence, Assertion assertion) {
    return evidence.quantities().stream()
        .filter(q -> q.where().report().equals(assertion.where().report()))
        .filter(q -> assertion.where().span().covers(q.where().span()))
        .toList();
  }

  /// Whether an assertion can stand alone: some words, and no clause that hangs on a noun before
  /// it.
  static boolean isWhole(Evidence evidence, Assertion assertion) {
    List<String> words =
        WORD.splitAsStream(printed(evidence, assertion.where()).toLowerCase(Locale.ROOT))
            .filter(w -> !w.isEmpty())
            .toList();
    return words.size() >= LEAST_WORDS && !HANGING.contains(words.getFirst());
  }

  /// Where an assertion names an entity, else the assertion as a whole.
  static Passage mention(Entity entity, Assertion in) {
    return entity.mentions().stream()
        .filter(m -> m.overlaps(in.where()))
        .findFirst()
        .orElse(in.where());
  }

  static String printed(Evidence evidence, Passage passage) {
    Report report = evidence.reports().get(passage.report());
    return report == null ? "" : report.text().of(passage.span());
  }

  static String words(Map<ReportId, Report> reports, Assertion assertion) {
    return words(reports, assertion.where());
  }

  /// The words at a passage on one line, and no more than fit in a sentence.
  static String words(Map<ReportId, Report> reports, Passage where) {
    Report report = reports.get(where.report());
    String text = report == null ? "" : report.text().of(where.span());
    String flat = text.replaceAll("\\s+", " ").strip();
    return flat.length() <= 90 ? flat : flat.substring(0, flat.lastIndexOf(' ', 88)) + " …";
  }
}
