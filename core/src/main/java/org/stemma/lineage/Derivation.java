package org.stemma.lineage;

import java.util.List;
import org.stemma.collate.Alignment;
import org.stemma.text.Because;

/// An edge of the stemma: the child has something from the parent.
///
/// @param alignments the passages that show it
public record Derivation(
    NodeId from,
    NodeId to,
    double probability,
    Kind kind,
    List<Alignment> alignments,
    List<Because> why) {
  public Derivation {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("not a probability: " + probability);
    }
    alignments = List.copyOf(alignments);
    why = List.copyOf(why);
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
