package org.stemma.lineage;

import java.util.List;
import org.stemma.text.Because;

/// A possible parent of one assertion.
///
/// @param shown whether a credit, verbatim text or a link shows it, rather than likeness alone
public record Descent(NodeId parent, double probability, boolean shown, List<Because> why) {
  public Descent {
    why = List.copyOf(why);
  }
}
