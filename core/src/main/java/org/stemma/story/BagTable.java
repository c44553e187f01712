package org.stemma.story;

/// A bag laid out to be compared with many others: a term is found by one look at a table, so that
/// comparing costs a walk along the other bag alone.
final class BagTable {
  /// So many places for each term.
  private static final int ROOM = 4;

  /// Bits, a power of two, so many that a term that is not there mostly meets none of a hundred,
  /// and so few that they stay at hand.
  private static final int BITS = 1 << 13;

  private final int[] terms;
  private final float[] weights;

  /// By place, which term stands there, counted from 1; 0 where none does.
  private final int[] places;

  /// A bit for every term that is there.
  private final long[] there = new long[BITS / Long.SIZE];

  /// @param terms in ascending order
  /// @param weights of each
  BagTable(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
    this.places = new int[Integer.highestOneBit(ROOM * terms.length + 1) * 2];
    for (int i = 0; i < terms.length; i++) {
      int place = place(terms[i]);
      while (places[place] != 0) {
        place = next(place);
      }
      places[place] = i + 1;
      there[bit(terms[i]) / Long.SIZE] |= 1L << terms[i];
    }
  }

  /// What [Bag#dot] gives of both bags, to the bit: the products are summed up in the same order.
  double dot(int[] others, float[] otherWeights) {
    double sum = 0;
    for (int i = 0; i < others.length; i++) {
      if (mayHave(others[i])) {
        int at = at(others[i]);
        sum += at < 0 ? 0 : (double) weights[at] * otherWeights[i];
      }
    }
    return sum;
  }

  private boolean mayHave(int term) {
    return (there[bit(term) / Long.SIZE] & 1L << term) != 0;
  }

  /// Its lowest bits are those of the term, as [Long] shifts by them.
  private static int bit(int term) {
    return (term ^ term >>> 16 << 6) & BITS - 1;
  }

  /// Where a term stands among the bag's own, -1 if it has it not.
  private int at(int term) {
    int place = place(term);
    while (places[place] != 0 && terms[places[place] - 1] != term) {
      place = next(place);
    }
    return places[place] - 1;
  }

  private int place(int term) {
    return (term ^ term >>> 16) & places.length - 1;
  }

  private int next(int place) {
    return place + 1 & places.length - 1;
  }
}
