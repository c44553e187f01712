package org.stemma.habit;

import java.util.Comparator;
import java.util.stream.IntStream;

/// The votes for the values of each item: a source's vote counts by how often it is right, and
/// less for each better source that prints the same and that it may have it from.
final class Ballot {
  private final Table table;
  private final Dependences dependences;
  private final double[] weights;
  private final int[] order;

  /// @param accuracy how often each source is right
  Ballot(Table table, Dependences dependences, double[] accuracy) {
    this.table = table;
    this.dependences = dependences;
    this.weights = new double[accuracy.length];
    for (int s = 0; s < accuracy.length; s++) {
      weights[s] = Math.log(Copying.WRONG * accuracy[s] / (1 - accuracy[s]));
    }
    this.order =
        IntStream.range(0, accuracy.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer s) -> -accuracy[s]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /// How likely each value of an item is right; what is left is that none of them is.
  double[] chances(int item) {
    double[] votes = votes(item);
    double most = 0;
    for (double vote : votes) {
      most = Math.max(most, vote);
    }
    double all = Math.max(0, Copying.WRONG + 1 - votes.length) * Math.exp(-most);
    for (int v = 0; v < votes.length; v++) {
      votes[v] = Math.exp(votes[v] - most);
      all += votes[v];
    }
    for (int v = 0; v < votes.length; v++) {
      votes[v] /= all;
    }
    return votes;
  }

  private double[] votes(int item) {
    int[] row = table.row(item);
    double[] votes = new double[table.values(item).size()];
    for (int place = 0; place < order.length; place++) {
      int source = order[place];
      if (row[source] != Table.NOTHING) {
        votes[row[source]] += weights[source] * own(row, place);
      }
    }
    return votes;
  }

  /// How likely the source at a place has the value from none of those before it.
  private double own(int[] row, int place) {
    double own = 1;
    for (int before = 0; before < place; before++) {
      if (row[order[before]] == row[order[place]]) {
        own *= 1 - dependences.share(order[before], order[place]);
      }
    }
    return own;
  }
}
