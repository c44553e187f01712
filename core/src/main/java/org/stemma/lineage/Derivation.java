package org.stemma.lineage;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.collate.Alignment;
import org.stemma.text.Because;

/// An edge of the stemma: the child has something from the parent.
///
/// @param alignments the passages that show it
/// @param features what the probability was weighed from; empty if it was given
public record Derivation(
    NodeId from,
    NodeId to,
    double probability,
    Kind kind,
    List<Alignment> alignments,
    List<Because> why,
    SortedMap<String, Double> features) {
  public Derivation {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("not a probability: " + probability);
    }
    alignments = List.copyOf(alignments);
    why = List.copyOf(why);
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
  }

  /// An edge whose probability is given.
  public Derivation(
      NodeId from,
      NodeId to,
      double probability,
      Kind kind,
      List<Alignment> alignments,
      List<Because> why) {
    this(from, to, probability, kind, alignments, why, new TreeMap<>());
  }

  /// Whether nearly the whole child is the parent's text.
  public boolean isWhole() {
    return why.stream().anyMatch(b -> b.rule().equals("whole-text"));
  }

  /// How it descends.
  public enum Kind {
    COPY,
    WIRE,
    QUOTATION,
    SHARED_SOURCE,
    VERSION
  }
}
