package org.stemma.lineage;

import java.util.Optional;

/// The law over directed forests of descent: each node is a root or has one parent, and a forest
/// weighs the product of
/// its root and edge weights.
///
/// With `L[i][i] = root[i] + Σ_j weight[j][i]` and `L[j][i] = -weight[j][i]` the sum over all
/// forests is `det L`
/// (matrix-tree theorem; Koo et al. 2007, Xu and Smith 2018), `P(i is a root) = root[i] ·
/// L⁻¹[i][i]`, and the chance
/// that a node has no child is the ratio of the determinants without and with its outgoing weights.
/// O(n³) a question.
public final class Forest {
  private final double[] root;
  private final double[][] weight;

  /// @param weight `weight[j][i]`: how well j fits as the parent of i, as odds against i being its
  ///     own root of weight 1
  public Forest(double[] root, double[][] weight) {
    this.root = root.clone();
    this.weight = new double[weight.length][];
    for (int i = 0; i < weight.length; i++) {
      this.weight[i] = weight[i].clone();
    }
  }

  /// The probability that each node has no parent; 1 where no forest weighs anything.
  public double[] rootProbabilities() {
    double[] found = new double[root.length];
    Optional<double[][]> inverse = inverse(laplacian(-1));
    for (int i = 0; i < root.length; i++) {
      int node = i;
      found[i] = inverse.map(m -> root[node] * m[node][node]).orElse(1.0);
    }
    return found;
  }

  /// The probability that the node is somebody's parent.
  public double hasChild(int node) {
    double all = determinant(laplacian(-1));
    return all == 0 ? 0 : 1 - determinant(laplacian(node)) / all;
  }

  /// @param childless node whose outgoing weights count 0, -1 for none
  private double[][] laplacian(int childless) {
    int n = root.length;
    double[][] matrix = new double[n][n];
    for (int i = 0; i < n; i++) {
      matrix[i][i] = root[i];
      for (int j = 0; j < n; j++) {
        double w = j == childless || i == j ? 0 : weight[j][i];
        matrix[i][i] += w;
        matrix[j][i] -= w;
      }
    }
    return matrix;
  }

  /// By Gauss and Jordan, with partial pivoting; empty if there is none.
  private static Optional<double[][]> inverse(double[][] matrix) {
    int n = matrix.length;
    double[][] inverse = new double[n][n];
    for (int i = 0; i < n; i++) {
      inverse[i][i] = 1;
    }
    for (int column = 0; column < n; column++) {
      int pivot = pivot(matrix, column);
      double by = matrix[pivot][column];
      if (by == 0) {
        return Optional.empty();
      }
      swap(matrix, pivot, column);
      swap(inverse, pivot, column);
      for (int k = 0; k < n; k++) {
        matrix[column][k] /= by;
        inverse[column][k] /= by;
      }
      for (int row = 0; row < n; row++) {
        double factor = row == column ? 0 : matrix[row][column];
        for (int k = 0; factor != 0 && k < n; k++) {
          matrix[row][k] -= factor * matrix[column][k];
          inverse[row][k] -= factor * inverse[column][k];
        }
      }
    }
    return Optional.of(inverse);
  }

  /// The row from the column's own on that has most there.
  private static int pivot(double[][] matrix, int column) {
    int pivot = column;
    for (int row = column + 1; row < matrix.length; row++) {
      if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
        pivot = row;
      }
    }
    return pivot;
  }

  private static void swap(double[][] matrix, int one, int other) {
    double[] row = matrix[one];
    matrix[one] = matrix[other];
    matrix[other] = row;
  }

  /// By elimination with partial pivoting.
  private static double determinant(double[][] matrix) {
    int n = matrix.length;
    double result = 1;
    for (int column = 0; column < n; column++) {
      int pivot = pivot(matrix, column);
      if (matrix[pivot][column] == 0) {
        return 0;
      }
      if (pivot != column) {
        swap(matrix, pivot, column);
        result = -result;
      }
      result *= matrix[column][column];
      for (int row = column + 1; row < n; row++) {
        double factor = matrix[row][column] / matrix[column][column];
        for (int k = column; k < n; k++) {
          matrix[row][k] -= factor * matrix[column][k];
        }
      }
    }
    return result;
  }
}
