package org.stemma.lineage;

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

  /// The probability that each node has no parent.
  public double[] rootProbabilities() {
    double[] found = new double[root.length];
    double all = determinant(laplacian(-1, -1));
    for (int i = 0; i < root.length; i++) {
      // root[i] · cofactor(i,i) / det, the cofactor being the determinant with row and column i
      // struck out
      found[i] = all == 0 ? 1 : root[i] * determinant(laplacian(i, -1)) / all;
    }
    return found;
  }

  /// The probability that the node is somebody's parent.
  public double hasChild(int node) {
    double all = determinant(laplacian(-1, -1));
    return all == 0 ? 0 : 1 - determinant(laplacian(-1, node)) / all;
  }

  /// @param struck row and column to leave out, -1 for none
  /// @param childless node whose outgoing weights count 0, -1 for none
  private double[][] laplacian(int struck, int childless) {
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
    if (struck >= 0) {
      for (int k = 0; k < n; k++) {
        matrix[struck][k] = 0;
        matrix[k][struck] = 0;
      }
      matrix[struck][struck] = 1;
    }
    return matrix;
  }

  /// By elimination with partial pivoting.
  private static double determinant(double[][] matrix) {
    int n = matrix.length;
    double result = 1;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
          pivot = row;
        }
      }
      if (matrix[pivot][column] == 0) {
        return 0;
      }
      if (pivot != column) {
        double[] swap = matrix[pivot];
        matrix[pivot] = matrix[column];
        matrix[column] = swap;
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
