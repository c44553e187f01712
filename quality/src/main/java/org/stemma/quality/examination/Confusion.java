package org.stemma.quality.examination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.lineage.Reuse.Relation;
import org.stemma.quality.metric.Counts;

/// How often pairs of each relation were taken for each.
final class Confusion {
  private final Map<List<Relation>, Integer> cells = new HashMap<>();

  void add(Relation wanted, Relation found) {
    cells.merge(List.of(wanted, found), 1, Integer::sum);
  }

  Counts counts(Relation relation) {
    return sum(Set.of(relation));
  }

  /// Of pairs derived at all, wholly or partially.
  Counts derived() {
    return sum(Set.of(Relation.WHOLLY, Relation.PARTIALLY));
  }

  /// The mean F1 of the three classes.
  double macro() {
    double sum = 0;
    for (Relation relation : Relation.values()) {
      sum += counts(relation).f1();
    }
    return sum / Relation.values().length;
  }

  private Counts sum(Set<Relation> which) {
    Counts counts = Counts.NONE;
    for (var cell : cells.entrySet()) {
      boolean wanted = which.contains(cell.getKey().getFirst());
      boolean found = which.contains(cell.getKey().getLast());
      int n = cell.getValue();
      counts =
          counts.plus(
              new Counts(
                  wanted && found ? n : 0, found && !wanted ? n : 0, wanted && !found ? n : 0));
    }
    return counts;
  }
}
