package org.stemma.claim;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/// Terms with weights, as sorted numbers, so that what two have in common is found in one pass.
final class Bag {
  private final int[] terms;
  private final double[] weights;
  private final double total;

  /// @param weighted the weight of every term, by its number
  Bag(Map<Integer, Double> weighted) {
    Map<Integer, Double> sorted = new TreeMap<>(weighted);
    this.terms = sorted.keySet().stream().mapToInt(i -> i).toArray();
    this.weights = sorted.values().stream().mapToDouble(w -> w).toArray();
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    this.total = sum;
  }

  int size() {
    return terms.length;
  }

  void forEachTerm(IntConsumer to) {
    Arrays.stream(terms).forEach(to);
  }

  /// The weight of one term, by its number; none if it is not there.
  double weightOf(int term) {
    int at = Arrays.binarySearch(terms, term);
    return at < 0 ? 0 : weights[at];
  }

  /// The weight of what stands in both.
  double common(Bag other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        sum += Math.min(weights[i++], other.weights[j++]);
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /// How many terms stand in both.
  int commonTerms(Bag other) {
    return (int) Arrays.stream(terms).filter(t -> Arrays.binarySearch(other.terms, t) >= 0).count();
  }

  boolean meets(Bag other) {
    return common(other) > 0;
  }

  /// Whether the two share nothing though both have something.
  boolean isApartFrom(Bag other) {
    return size() > 0 && other.size() > 0 && !meets(other);
  }

  /// How much of the lighter a common weight is.
  double ofLighter(Bag other, double common) {
    double least = Math.min(total, other.total);
    return least > 0 ? common / least : 0;
  }

  /// How much of the heavier a common weight is.
  double ofHeavier(Bag other, double common) {
    double most = Math.max(total, other.total);
    return most > 0 ? common / most : 0;
  }
}
