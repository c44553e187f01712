package org.stemma.chronology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.text.Resource;

/// How far each kind of statement about time is trusted, read from `reliability.tsv`.
final class Reliability {
  private static final Map<String, Double> TABLE = table();

  private Reliability() {}

  private static Map<String, Double> table() {
    Map<String, Double> table = new HashMap<>();
    for (List<String> row : Resource.rows(Reliability.class, "reliability.tsv")) {
      table.put(row.get(0), Double.parseDouble(row.get(1)));
    }
    return table;
  }

  static double of(String kind) {
    Double found = TABLE.get(kind);
    if (found == null) {
      throw new IllegalArgumentException("reliability.tsv has no row " + kind);
    }
    return found;
  }
}
