package org.stemma.attribution;

import java.util.List;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// One report saying one thing once: a clause, on somebody's word.
///
/// @param where the content exactly, without "X said"
/// @param sentence the whole sentence it stands in
/// @param hedge the weaker of the source's and the outlet's
/// @param negated whether the clause itself is negative ("did not survive")
public record Assertion(
    AssertionId id,
    Passage where,
    Passage sentence,
    Zone zone,
    Chain chain,
    Hedge hedge,
    Quotation quotation,
    Basis basis,
    boolean negated,
    List<Because> why) {
  public Assertion {
    why = List.copyOf(why);
  }

  /// Whether it can support anything: headlines, forecasts, presuppositions and the outlet's own
  /// voice cannot.
  public boolean isEvidence() {
    return chain.isSourced()
        && zone != Zone.HEADLINE
        && basis != Basis.PRESUPPOSED
        && basis != Basis.FORECAST
        && hedge != Hedge.UNKNOWN;
  }
}
