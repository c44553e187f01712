package org.stemma.quality.metric;

import java.util.Arrays;

/// The dearest one-to-one pairing of rows with columns, by shortest augmenting paths with
/// potentials. Kuhn, "The Hungarian method for the assignment problem", 1955, in the form of
/// Jonker and Volgenant, 1987. Cost: the rows squared times the columns.
final class Assignment {
  private final double[][] costs;
  private final double[] ofRow;
  private final double[] ofColumn;
  private final int[] rowOf;

  /// @param costs no more rows than columns
  private Assignment(double[][] costs, int columns) {
    this.costs = costs;
    this.ofRow = new double[costs.length + 1];
    this.ofColumn = new double[columns + 1];
    this.rowOf = new int[columns + 1];
  }

  /// The worth of the best pairing; whatever gets no partner is worth nothing.
  static double best(double[][] worth) {
    if (worth.length == 0 || worth[0].length == 0) {
      return 0;
    }
    double[][] wide = worth.length <= worth[0].length ? worth : turned(worth);
    Assignment assignment = new Assignment(wide, wide[0].length);
    for (int row = 1; row <= wide.length; row++) {
      assignment.place(row);
    }
    double sum = 0;
    for (int column = 1; column < assignment.rowOf.length; column++) {
      int row = assignment.rowOf[column];
      sum += row == 0 ? 0 : wide[row - 1][column - 1];
    }
    return sum;
  }

  private static double[][] turned(double[][] worth) {
    double[][] turned = new double[worth[0].length][worth.length];
    for (int i = 0; i < worth.length; i++) {
      for (int j = 0; j < worth[i].length; j++) {
        turned[j][i] = worth[i][j];
      }
    }
    return turned;
  }

  /// Gives one more row a column, moving others where that is cheaper.
  private void place(int row) {
    int columns = rowOf.length - 1;
    double[] least = new double[columns + 1];
    int[] from = new int[columns + 1];
    boolean[] done = new boolean[columns + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int at = 0;
    while (rowOf[at] != 0) {
      done[at] = true;
      at = nearest(at, least, from, done);
    }
    while (at != 0) {
      rowOf[at] = rowOf[from[at]];
      at = from[at];
    }
  }

  /// The next column that can be reached most cheaply.
  private int nearest(int at, double[] least, int[] from, boolean[] done) {
    int row = rowOf[at];
    int next = 0;
    double delta = Double.POSITIVE_INFINITY;
    for (int column = 1; column < least.length; column++) {
      if (!done[column]) {
        double cost = -costs[row - 1][column - 1] - ofRow[row] - ofColumn[column];
        if (cost < least[column]) {
          least[column] = cost;
          from[column] = at;
        }
        if (least[column] < delta) {
          delta = least[column];
          next = column;
        }
      }
    }
    for (int column = 0; column < least.length; column++) {
      if (done[column]) {
        ofRow[rowOf[column]] += delta;
        ofColumn[column] -= delta;
      } else {
        least[column] -= delta;
      }
    }
    return next;
  }
}
