package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ForestTest {
  private static final double CLOSE = 1e-9;

  @Test
  void nodesWithoutEdgesAreRoots() {
    Forest forest = new Forest(new double[] {1, 1}, new double[2][2]);

    assertThat(forest.rootProbabilities()).containsExactly(1, 1);
    assertThat(forest.hasChild(0)).isZero();
  }

  @Test
  void anEdgeOfOddsNineLeavesTheChildARootOnceInTen() {
    double[][] weight = {{0, 9}, {0, 0}};
    Forest forest = new Forest(new double[] {1, 1}, weight);

    assertThat(forest.rootProbabilities()[1]).isCloseTo(0.1, within(CLOSE));
    assertThat(forest.hasChild(0)).isCloseTo(0.9, within(CLOSE));
  }

  @Test
  void theMatrixTreeTheoremAgreesWithCountingEveryForest() {
    long seed = 20261121;
    Random random = new Random(seed);
    for (int round = 0; round < 30; round++) {
      int n = 2 + random.nextInt(4);
      double[] root = new double[n];
      double[][] weight = new double[n][n];
      for (int i = 0; i < n; i++) {
        root[i] = 0.1 + random.nextDouble();
        for (int j = 0; j < n; j++) {
          weight[j][i] = i == j || random.nextBoolean() ? 0 : 3 * random.nextDouble();
        }
      }
      Enumeration all = new Enumeration(root, weight);
      Forest forest = new Forest(root, weight);
      for (int i = 0; i < n; i++) {
        assertThat(forest.rootProbabilities()[i])
            .as("seed %d, round %d", seed, round)
            .isCloseTo(all.root[i] / all.total, within(1e-7));
        assertThat(forest.hasChild(i))
            .as("seed %d, round %d", seed, round)
            .isCloseTo(all.parent[i] / all.total, within(1e-7));
      }
    }
  }

  /// Every way to give each node a parent or none, cycles left out.
  private static final class Enumeration {
    private final double[] rootWeight;
    private final double[][] weight;
    private final double[] root;
    private final double[] parent;
    private double total;

    Enumeration(double[] rootWeight, double[][] weight) {
      this.rootWeight = rootWeight;
      this.weight = weight;
      this.root = new double[rootWeight.length];
      this.parent = new double[rootWeight.length];
      choose(new int[rootWeight.length], 0, 1);
    }

    private void choose(int[] parents, int node, double product) {
      if (node == parents.length) {
        if (isAcyclic(parents)) {
          count(parents, product);
        }
        return;
      }
      for (int p = -1; p < parents.length; p++) {
        double w = p < 0 ? rootWeight[node] : weight[p][node];
        if (w > 0) {
          parents[node] = p;
          choose(parents, node + 1, product * w);
        }
      }
    }

    private void count(int[] parents, double product) {
      total += product;
      boolean[] isParent = new boolean[parents.length];
      for (int i = 0; i < parents.length; i++) {
        if (parents[i] < 0) {
          root[i] += product;
        } else {
          isParent[parents[i]] = true;
        }
      }
      for (int i = 0; i < parents.length; i++) {
        parent[i] += isParent[i] ? product : 0;
      }
    }

    private static boolean isAcyclic(int[] parents) {
      for (int i = 0; i < parents.length; i++) {
        int at = i;
        for (int step = 0; at >= 0; step++) {
          if (step > parents.length) {
            return false;
          }
          at = parents[at];
        }
      }
      return true;
    }
  }
}
