package org.stemma.habit;

import java.util.ArrayList;
import java.util.List;

/// The dependence of every two sources, as a table of shares.
final class Dependences {
  private final List<Dependence> pairs = new ArrayList<>();
  private final double[][] shares;

  private Dependences(int sources) {
    this.shares = new double[sources][sources];
  }

  /// Nobody has anything from anybody.
  static Dependences none(Table table) {
    return new Dependences(table.sources().size());
  }

  /// @param chances how likely each value of each item is right
  /// @param accuracy how often each source is right
  static Dependences of(Table table, List<double[]> chances, double[] accuracy) {
    Dependences all = none(table);
    for (int a = 0; a < accuracy.length; a++) {
      for (int b = a + 1; b < accuracy.length; b++) {
        Shared shared = shared(table, chances, a, b);
        if (shared.right() + shared.wrong() + shared.different() > 0) {
          all.add(table, a, b, shared, accuracy);
        }
      }
    }
    return all;
  }

  private void add(Table table, int a, int b, Shared shared, double[] accuracy) {
    List<String> names = table.sources();
    Dependence pair = Copying.of(names.get(a), names.get(b), shared, accuracy[a], accuracy[b]);
    pairs.add(pair);
    shares[a][b] = pair.share();
    shares[b][a] = pair.share();
  }

  private static Shared shared(Table table, List<double[]> chances, int a, int b) {
    double right = 0;
    int alike = 0;
    int different = 0;
    for (int item = 0; item < table.items(); item++) {
      int[] row = table.row(item);
      if (row[a] == Table.NOTHING || row[b] == Table.NOTHING) {
        continue;
      }
      if (row[a] == row[b]) {
        alike++;
        right += chances.get(item)[row[a]];
      } else {
        different++;
      }
    }
    return new Shared(Math.min(right, alike), Math.max(0, alike - right), different);
  }

  /// What two sources have from one another.
  double share(int a, int b) {
    return shares[a][b];
  }

  List<Dependence> pairs() {
    return List.copyOf(pairs);
  }
}
