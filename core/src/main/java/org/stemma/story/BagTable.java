package org.stemma.story;

/// A bag laid out to be compared with many others: a term is found by one look at a table, so that
/// comparing costs a walk along the other bag alone.
final class BagTable {
  /// So many places for each term.
  private static final int ROOM = 4;

  /// Bits, a power of two, so many that a term that is not there mostly meets none of a hundred,
  /// and so few that they stay at hand.
  private static final int BITS = 1 << 13;

  /// By place, a term and its weight; 0 where none stands.
  private final int[] terms;
  private final float[] weights;

  /// A bit for every term that is there.
  private final long[] there = new long[BITS / Long.SIZE];

  /// @param terms in ascending order
  /// @param weights of each; a term that weighs nothing is as good as not there
  BagTable(int[] terms, float[] weights) {
    this.terms = new int[Integer.highestOneBit(ROOM * terms.length + 1) * 2];
    this.weights = new float[this.terms.length];
    for (int i = 0; i < terms.length; i++) {
      if (weights[i] != 0) {
        put(terms[i], weights[i]);
      }
    }
  }

  private void put(int term, float weight) {
    int place = place(term);
    while (weights[place] != 0) {
      place = next(place);
    }
    terms[place] = term;
    weights[place] = weight;
    there[bit(term) / Long.SIZE] |= 1L << term;
  }

  /// What [Bag#dot] gives of both bags, to the bit: the products are summed up in the same order.
  double dot(int[] others, float[] otherWeights) {
    double sum = 0;
    for (int i = 0; i < others.length; i++) {
      if ((there[bit(others[i]) / Long.SIZE] & 1L << others[i]) != 0) {
        sum += (double) weight(others[i]) * otherWeights[i];
      }
    }
    return sum;
  }

  /// What a term weighs; nothing if the bag has it not.
  private float weight(int term) {
    int place = place(term);
    while (weights[place] != 0 && terms[place] != term) {
      place = next(place);
    }
    return weights[place];
  }

  /// Its lowest bits are those of the term, as [Long] shifts by them.
  private static int bit(int term) {
    return (term ^ term >>> 16 << 6) & BITS - 1;
  }

  private int place(int term) {
    return (term ^ term >>> 16) & terms.length - 1;
  }

  private int next(int place) {
    return place + 1 & terms.length - 1;
  }
}
