package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.stemma.collate.Term;

/// Makes bags that can be compared with each other: one number for each key.
final class Bags {
  private final Map<String, Integer> numbers = new HashMap<>();

  int numberOf(String key) {
    return numbers.computeIfAbsent(key, k -> numbers.size());
  }

  /// The terms, each key at its greatest weight.
  Bag of(List<Term> terms, ToDoubleFunction<Term> weight) {
    Map<Integer, Double> weighted = new HashMap<>();
    for (Term term : terms) {
      weighted.merge(numberOf(term.key()), weight.applyAsDouble(term), Math::max);
    }
    return new Bag(weighted);
  }

  /// The keys, each of weight one.
  Bag of(Set<String> keys) {
    Map<Integer, Double> weighted = new HashMap<>();
    keys.forEach(k -> weighted.put(numberOf(k), 1.0));
    return new Bag(weighted);
  }
}
