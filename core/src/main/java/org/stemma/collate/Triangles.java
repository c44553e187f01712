package org.stemma.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Passages that a third report joins: where two reports each have a passage in common with one
/// passage of a third, what is alike in theirs is alike for that reason, though little of it is.
final class Triangles {
  private final SortedMap<ReportId, List<Alignment>> byReport = new TreeMap<>();

  private Triangles(List<Alignment> alignments) {
    for (Alignment alignment : alignments) {
      if (alignment.kind() != Alignment.Kind.QUOTATION) {
        add(alignment.a(), alignment);
        add(alignment.b(), alignment);
      }
    }
  }

  private void add(Passage side, Alignment alignment) {
    byReport.computeIfAbsent(side.report(), r -> new ArrayList<>()).add(alignment);
  }

  /// Adds to pairs of reports that nothing else links the matches that a third report joins.
  static void close(Map<List<ReportId>, Pairing> pairings) {
    Triangles triangles =
        new Triangles(pairings.values().stream().flatMap(p -> p.kept().stream()).toList());
    pairings.values().forEach(triangles::closePair);
  }

  private void closePair(Pairing pairing) {
    for (Match match : pairing.loose()) {
      joint(match).ifPresent(third -> pairing.keep(match, List.of(because(match, third))));
    }
  }

  private static Because because(Match match, Passage third) {
    return Because.of(
        "third-report",
        "a passage of a third report says the same as either",
        match.a().wording().where(),
        match.b().wording().where(),
        third);
  }

  /// A passage of a third report that is alike to both sides.
  private Optional<Passage> joint(Match match) {
    List<Passage> left = partners(match.a().wording().where());
    List<Passage> right = partners(match.b().wording().where());
    return left.stream()
        .filter(p -> right.stream().anyMatch(q -> p.report().equals(q.report()) && meet(p, q)))
        .findFirst();
  }

  /// What the passages of other reports are that most of a passage is alike to.
  private List<Passage> partners(Passage passage) {
    return byReport.getOrDefault(passage.report(), List.of()).stream()
        .filter(x -> meet(side(x, passage.report()), passage))
        .map(x -> x.a().report().equals(passage.report()) ? x.b() : x.a())
        .toList();
  }

  private static Passage side(Alignment alignment, ReportId report) {
    return alignment.a().report().equals(report) ? alignment.a() : alignment.b();
  }

  private static boolean meet(Passage one, Passage other) {
    int least = Math.min(one.span().length(), other.span().length());
    return 2 * one.span().shared(other.span()) > least;
  }
}
