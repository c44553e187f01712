package org.stemma.collate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Passages that a third report joins: where two reports each have a passage in common with
/// one passage of a third, what is alike in theirs is alike for that reason, though little of
/// it is. Such a passage links the two reports as closer ones do. The third is linked to both,
/// and credits a house with one of them.
final class Triangles {
  /// What a passage is alike to, and whether the two reports credit one house.
  private record Partner(Passage mine, Passage other, boolean credit) {}

  private final SortedMap<ReportId, List<Partner>> partners = new TreeMap<>();
  private final Map<Passage, Map<ReportId, List<Partner>>> met = new HashMap<>();

  private Triangles(Collection<Pairing> pairings) {
    for (Pairing pairing : pairings) {
      if (pairing.isLinked()) {
        for (Alignment alignment : pairing.kept()) {
          if (alignment.kind() != Alignment.Kind.QUOTATION) {
            add(new Partner(alignment.a(), alignment.b(), pairing.hasCredit()));
            add(new Partner(alignment.b(), alignment.a(), pairing.hasCredit()));
          }
        }
      }
    }
  }

  private void add(Partner partner) {
    partners.computeIfAbsent(partner.mine().report(), r -> new ArrayList<>()).add(partner);
  }

  /// Adds to pairs of reports that nothing else links the matches that a third report joins.
  static void close(Map<List<ReportId>, Pairing> pairings) {
    Triangles triangles = new Triangles(pairings.values());
    pairings.values().forEach(triangles::closePair);
  }

  private void closePair(Pairing pairing) {
    boolean joined = false;
    for (Match match : pairing.loose()) {
      Optional<Passage> third = joint(match);
      third.ifPresent(t -> pairing.keep(match, List.of(because(match, t))));
      joined |= third.isPresent();
    }
    if (joined) {
      pairing.link();
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
    Map<ReportId, List<Partner>> left = partners(match.a().wording().where());
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Map<ReportId, List<Partner>> right = partners(match.b().wording().where());
    return left.entrySet().stream()
        .flatMap(
            l ->
                l.getValue().stream()
                    .filter(
                        p ->
                            right.getOrDefault(l.getKey(), List.of()).stream()
                                .anyMatch(q -> isJoint(p, q))))
        .map(Partner::other)
        .findFirst();
  }

  /// Whether two passages of one report are one, of which two credit a house: a text that nobody
  /// credits may be a statement, which was given to everybody.
  private static boolean isJoint(Partner p, Partner q) {
    return (p.credit() || q.credit()) && meet(p.other(), q.other());
  }

  /// What passages of other reports most of a passage is alike to, by their reports.
  private Map<ReportId, List<Partner>> partners(Passage passage) {
    return met.computeIfAbsent(
        passage,
        at ->
            partners.getOrDefault(at.report(), List.of()).stream()
                .filter(p -> meet(p.mine(), at))
                .collect(
                    Collectors.groupingBy(
                        p -> p.other().report(), TreeMap::new, Collectors.toList())));
  }

  private static boolean meet(Passage one, Passage other) {
    int least = Math.min(one.span().length(), other.span().length());
    return 2 * one.span().shared(other.span()) > least;
  }
}
