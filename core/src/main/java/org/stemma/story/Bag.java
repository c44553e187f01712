package org.stemma.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Terms with weights. A term is known by a hash of its letters, the same on every machine.
public final class Bag {
  /// Of nothing.
  public static final Bag EMPTY = new Bag(new int[0], new float[0]);

  private final int[] terms;
  private final float[] weights;
  private final double square;

  /// A bit for every term, so that bags of few terms are mostly seen at once to share none.
  private final long bits;

  private Bag(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
    this.square = square(weights);
    this.bits = bits(terms);
  }

  /// The heaviest terms, their weights brought to length 1.
  static Bag of(Map<String, Double> weighed, int most) {
    List<Map.Entry<String, Double>> heaviest =
        weighed.entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(most)
            .toList();
    double length =
        Math.sqrt(heaviest.stream().mapToDouble(e -> e.getValue() * e.getValue()).sum());
    SortedMap<Integer, Double> sorted = new TreeMap<>();
    heaviest.forEach(e -> sorted.merge(term(e.getKey()), e.getValue() / length, Double::sum));
    return of(sorted);
  }

  /// Terms by their hash, as [#terms()] and [#weights()] give them back.
  public static Bag of(SortedMap<Integer, Double> weighed) {
    int[] terms = new int[weighed.size()];
    float[] weights = new float[weighed.size()];
    int at = 0;
    for (Map.Entry<Integer, Double> one : weighed.entrySet()) {
      terms[at] = one.getKey();
      weights[at++] = one.getValue().floatValue();
    }
    return new Bag(terms, weights);
  }

  /// FNV-1a over the letters.
  static int term(String word) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    return hash;
  }

  public int size() {
    return terms.length;
  }

  /// The terms, in ascending order of their hashes.
  public int[] terms() {
    return terms.clone();
  }

  /// The weight of each of the terms.
  public float[] weights() {
    return weights.clone();
  }

  /// The terms from the heaviest down.
  int[] heaviest(int most) {
    return java.util.stream.IntStream.range(0, terms.length)
        .boxed()
        .sorted((a, b) -> Float.compare(weights[b], weights[a]))
        .limit(most)
        .mapToInt(i -> terms[i])
        .toArray();
  }

  /// Adds its weights to sums by term.
  void addTo(Map<Integer, Double> sums) {
    for (int i = 0; i < terms.length; i++) {
      sums.merge(terms[i], (double) weights[i], Double::sum);
    }
  }

  double dot(Bag other) {
    return (bits & other.bits) == 0 ? 0 : shared(other);
  }

  private double shared(Bag other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] < other.terms[j]) {
        i++;
      } else if (terms[i] > other.terms[j]) {
        j++;
      } else {
        sum += (double) weights[i++] * other.weights[j++];
      }
    }
    return sum;
  }

  /// The same with one that was laid out to be compared with many.
  double dot(BagTable other) {
    return other.dot(terms, weights);
  }

  /// Laid out to be compared with many.
  BagTable table() {
    return new BagTable(terms, weights);
  }

  /// Its squared length.
  double square() {
    return square;
  }

  private static long bits(int[] terms) {
    long bits = 0;
    for (int term : terms) {
      bits |= 1L << (term ^ term >>> 16);
    }
    return bits;
  }

  private static double square(float[] weights) {
    double sum = 0;
    for (float weight : weights) {
      sum += (double) weight * weight;
    }
    return sum;
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Bag bag
        && Arrays.equals(terms, bag.terms)
        && Arrays.equals(weights, bag.weights);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(terms) + Arrays.hashCode(weights);
  }
}
