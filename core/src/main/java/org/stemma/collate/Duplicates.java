package org.stemma.collate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.text.ReportId;

/// Finds reports that are one text printed twice, so that a reprint does not count where reports
/// are counted.
final class Duplicates {
  private static final double SAME = 0.7;

  private Duplicates() {}

  /// The reports without those most of whose sentences stand word by word in an earlier one.
  static SortedMap<ReportId, List<Wording>> collapsed(SortedMap<ReportId, List<Wording>> reports) {
    SortedMap<ReportId, List<Wording>> kept = new TreeMap<>();
    SortedMap<ReportId, Set<List<String>>> sentences = new TreeMap<>();
    reports.forEach(
        (id, wordings) -> {
          Set<List<String>> own =
              wordings.stream().map(Duplicates::words).collect(Collectors.toSet());
          if (sentences.values().stream().noneMatch(other -> same(own, other))) {
            kept.put(id, wordings);
            sentences.put(id, own);
          }
        });
    return kept;
  }

  private static boolean same(Set<List<String>> a, Set<List<String>> b) {
    Set<List<String>> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size() >= SAME * Math.max(a.size(), b.size());
  }

  private static List<String> words(Wording wording) {
    return wording.terms().stream().map(Term::word).toList();
  }
}
