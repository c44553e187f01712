package org.stemma.lineage;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.claim.Claim;
import org.stemma.collate.Alignment;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Finds the named speakers whose one saying several reports carry: a statement, an interview or a
/// post.
final class Statements {
  private Statements() {}

  /// For each such speaker, where each report carries the saying.
  static SortedMap<String, SortedMap<ReportId, Passage>> of(
      List<Claim> claims, List<Alignment> alignments) {
    SortedMap<String, SortedMap<ReportId, Passage>> found = new TreeMap<>();
    for (Claim claim : claims) {
      SortedMap<String, SortedMap<ReportId, Passage>> bySpeaker = new TreeMap<>();
      claim
          .assertions()
          .filter(Assertion::isEvidence)
          .filter(a -> isNamed(a.chain().origin()))
          .sorted(Comparator.comparing(Assertion::id))
          .forEach(
              a ->
                  bySpeaker
                      .computeIfAbsent(a.chain().origin().name(), n -> new TreeMap<>())
                      .putIfAbsent(a.where().report(), a.where()));
      bySpeaker.forEach(
          (speaker, carriers) -> {
            if (carriers.size() >= 2) {
              found.computeIfAbsent(speaker, s -> new TreeMap<>()).putAll(carriers);
            }
          });
    }
    return found;
  }

  private static boolean isNamed(Link origin) {
    return origin.kind() == Link.Kind.PERSON
        || origin.kind() == Link.Kind.GROUP && origin.entity().isPresent();
  }
}
