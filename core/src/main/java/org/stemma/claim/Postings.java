package org.stemma.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// An inverted index: which phrasings have a term, terms that too many have left out.
final class Postings {
  private final Map<Integer, BitSet> index = new HashMap<>();
  private final List<Bag> all = new ArrayList<>();

  /// @param commonest terms of more phrasings than this say nothing
  Postings(List<Profile> profiles, int commonest, Function<Profile, Bag> terms) {
    profiles.forEach(p -> all.add(terms.apply(p)));
    for (int i = 0; i < all.size(); i++) {
      int at = i;
      all.get(i).forEachTerm(t -> index.computeIfAbsent(t, k -> new BitSet()).set(at));
    }
    index.values().removeIf(posting -> posting.cardinality() > commonest);
  }

  /// Marks all that share a term with a phrasing.
  void mark(int phrasing, BitSet met) {
    all.get(phrasing)
        .forEachTerm(
            t -> {
              BitSet posting = index.get(t);
              if (posting != null) {
                met.or(posting);
              }
            });
  }
}
