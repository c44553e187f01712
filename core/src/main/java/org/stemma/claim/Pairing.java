package org.stemma.claim;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;

/// Two assertions that were weighed as one claim, and the values they were weighed by.
public record Pairing(Assertion a, Assertion b, SortedMap<String, Double> features) {
  public Pairing {
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
  }
}
