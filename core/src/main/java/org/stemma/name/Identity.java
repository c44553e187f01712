package org.stemma.name;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.text.Passage;

/// Two names that were weighed against each other, by where each first stands.
///
/// @param features what the probability was weighed from
public record Identity(
    Passage a, Passage b, double probability, SortedMap<String, Double> features) {
  public Identity {
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
  }
}
