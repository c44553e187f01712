package org.stemma.lineage;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.text.Because;

/// A possible parent of one assertion, and how likely it is.
///
/// @param shown whether a credit, verbatim text or a link shows it, rather than likeness alone
/// @param features what the probability was weighed from
public record Descent(
    NodeId parent,
    double probability,
    boolean shown,
    List<Because> why,
    SortedMap<String, Double> features) {
  public Descent {
    why = List.copyOf(why);
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
  }
}
