package org.stemma.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// An inverted index: which propositions have a key, keys that too many have left out.
final class Postings {
  private final List<List<BitSet>> byProposition = new ArrayList<>();

  /// @param commonest keys of more propositions than this say nothing
  Postings(List<Profile> profiles, int commonest, Function<Profile, Set<String>> keys) {
    Map<String, BitSet> index = new HashMap<>();
    List<Set<String>> all = profiles.stream().map(keys).toList();
    for (int i = 0; i < all.size(); i++) {
      for (String key : all.get(i)) {
        index.computeIfAbsent(key, k -> new BitSet()).set(i);
      }
    }
    index.values().removeIf(posting -> posting.cardinality() > commonest);
    for (Set<String> own : all) {
      List<BitSet> postings = new ArrayList<>();
      for (String key : own) {
        BitSet posting = index.get(key);
        if (posting != null) {
          postings.add(posting);
        }
      }
      byProposition.add(List.copyOf(postings));
    }
  }

  /// Marks all that share a key with a proposition.
  void mark(int proposition, BitSet met) {
    byProposition.get(proposition).forEach(met::or);
  }
}
