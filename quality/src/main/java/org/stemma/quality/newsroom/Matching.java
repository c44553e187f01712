package org.stemma.quality.newsroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.dossier.Dossier;
import org.stemma.simulate.truth.At;
import org.stemma.simulate.truth.ReportTruth;
import org.stemma.simulate.truth.Truth;
import org.stemma.text.Span;

/// Which assertions of a dossier are which of those planted: the two overlap by half of the shorter
/// and a third of the longer, each goes to one other, the closest first.
public final class Matching {
  /// A planted assertion and the one found for it.
  record Pair(String report, ReportTruth.Assertion planted, Assertion found) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final SortedMap<String, Pair> byPlanted = new TreeMap<>();

  Matching(Truth truth, Dossier dossier) {
    for (ReportTruth report : truth.reports()) {
      if (report.held()) {
        match(
            report,
            dossier.assertions().stream()
                .filter(a -> a.where().report().value().equals(report.report()))
                .toList());
      }
    }
    pairs.forEach(p -> byPlanted.put(p.planted().id(), p));
  }

  private void match(ReportTruth report, List<Assertion> found) {
    List<Pair> candidates = new ArrayList<>();
    for (ReportTruth.Assertion planted : report.assertions()) {
      for (Assertion assertion : found) {
        if (matches(planted.at(), assertion.where().span())) {
          candidates.add(new Pair(report.report(), planted, assertion));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Pair p) -> -closeness(p))
            .thenComparing(p -> p.planted().id())
            .thenComparing(p -> p.found().id()));
    List<Object> taken = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!taken.contains(pair.planted()) && !taken.contains(pair.found().id())) {
        taken.add(pair.planted());
        taken.add(pair.found().id());
        pairs.add(pair);
      }
    }
  }

  /// Whether the two overlap by half of the shorter and a third of the longer.
  public static boolean matches(At planted, Span found) {
    int shared = shared(planted, found);
    int a = planted.end() - planted.begin();
    int b = found.length();
    return shared > 0 && 2 * shared >= Math.min(a, b) && 3 * shared >= Math.max(a, b);
  }

  /// How many characters they have in common.
  public static int shared(At planted, Span found) {
    return Math.max(
        0, Math.min(planted.end(), found.end()) - Math.max(planted.begin(), found.start()));
  }

  private static double closeness(Pair pair) {
    At at = pair.planted().at();
    int shared = shared(at, pair.found().where().span());
    return (double) shared
        / (at.end() - at.begin() + pair.found().where().span().length() - shared);
  }

  List<Pair> pairs() {
    return pairs;
  }

  java.util.Optional<Pair> of(ReportTruth.Assertion planted) {
    return java.util.Optional.ofNullable(byPlanted.get(planted.id()));
  }
}
