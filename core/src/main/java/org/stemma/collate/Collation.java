package org.stemma.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.report.Report;
import org.stemma.report.Zone;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// Lays the clauses of every two reports side by side and keeps the pairs that say the same.
///
/// News is rewritten freely: the wording that two rewrites of one wire share is short,
/// scattered and reordered. So two clauses are scored by the rarity of the content words both
/// have, wherever they stand, over stems, names, numbers and synonyms, with the story's own
/// topic discounted. Two thresholds (hysteresis): a pair of reports that strong alignments or
/// a shared credit link may show weaker ones too, and so may passages that are both alike to
/// one of a third report. Cost: for each pair of reports, the clauses that share enough keys,
/// found by an index of keys.
public final class Collation {
  private Collation() {}

  /// All alignments between different reports, in order of the passages.
  public static List<Alignment> of(
      List<Report> reports, Wordings wordings, List<Assertion> assertions) {
    SortedMap<ReportId, List<Clause>> clauses = clauses(wordings, assertions);
    SortedMap<ReportId, Folio> sides = new TreeMap<>();
    reports.forEach(r -> sides.put(r.id(), new Folio(r, clauses.getOrDefault(r.id(), List.of()))));
    List<Report> sorted = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
    Map<List<ReportId>, Pairing> pairings = new LinkedHashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        Report a = sorted.get(i);
        Report b = sorted.get(j);
        pairings.put(
            List.of(a.id(), b.id()),
            new Pairing(
                a,
                b,
                Objects.requireNonNull(sides.get(a.id())),
                Objects.requireNonNull(sides.get(b.id()))));
      }
    }
    Triangles.close(pairings);
    SortedMap<ReportId, Map<String, Span>> labels = SharedLabels.of(reports, assertions);
    pairings.forEach(
        (pair, p) ->
            p.label(
                labels.getOrDefault(pair.getFirst(), Map.of()),
                labels.getOrDefault(pair.getLast(), Map.of())));
    CommonText common = CommonText.of(reports);
    List<Alignment> found = new ArrayList<>();
    pairings.forEach(
        (pair, p) -> found.addAll(p.alignments(common.between(pair.getFirst(), pair.getLast()))));
    found.sort(Comparator.comparing(Alignment::a).thenComparing(Alignment::b));
    return found;
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
}
