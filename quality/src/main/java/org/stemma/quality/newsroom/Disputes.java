package org.stemma.quality.newsroom;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.attribution.Assertion;
import org.stemma.dossier.Dossier;
import org.stemma.finding.Finding;
import org.stemma.simulate.truth.StoryTruth;
import org.stemma.simulate.truth.Truth;

/// Conflicts and revisions planted, those found, and what only looks like one.
final class Disputes {
  private final Truth truth;
  private final Dossier dossier;
  private final Tally tally;

  /// The planted position of each assertion found.
  private final Map<String, String> positionOf = new HashMap<>();

  Disputes(Truth truth, Dossier dossier, Matching matching, Tally tally) {
    this.truth = truth;
    this.dossier = dossier;
    this.tally = tally;
    matching
        .pairs()
        .forEach(p -> positionOf.put(p.found().id().toString(), p.planted().position()));
  }

  void count() {
    List<Finding> findings =
        dossier.findings().stream()
            .filter(f -> f.kind() == Finding.Kind.CONFLICT || f.kind() == Finding.Kind.REVISION)
            .toList();
    Set<StoryTruth.Conflict> planted = new HashSet<>(truth.story().conflicts());
    planted.addAll(truth.story().revisions());
    for (StoryTruth.Conflict conflict : planted) {
      if (isTold(conflict)) {
        boolean found = findings.stream().anyMatch(f -> shows(f, conflict));
        tally.add("conflicts.recall", found ? 1 : 0, 1);
        if (!found) {
          tally.miss(
              "conflicts.recall",
              conflict.type(),
              truth.story().story(),
              0,
              0,
              conflict.sides().toString());
        }
      }
    }
    for (Finding finding : findings) {
      boolean right = planted.stream().anyMatch(c -> shows(finding, c));
      tally.add("conflicts.precision", right ? 1 : 0, 1);
      if (!right) {
        tally.miss(
            "conflicts.precision", "no such conflict", truth.story().story(), 0, 0, finding.text());
      }
    }
  }

  /// Whether both sides could be seen at all: two of its positions were matched.
  private boolean isTold(StoryTruth.Conflict conflict) {
    return conflict.sides().stream().filter(positionOf::containsValue).count() > 1;
  }

  private boolean shows(Finding finding, StoryTruth.Conflict conflict) {
    Set<String> shown = new HashSet<>();
    for (List<Assertion> side : finding.sides()) {
      side.stream()
          .map(a -> positionOf.getOrDefault(a.id().toString(), ""))
          .filter(conflict.sides()::contains)
          .forEach(shown::add);
    }
    return shown.size() > 1;
  }
}
