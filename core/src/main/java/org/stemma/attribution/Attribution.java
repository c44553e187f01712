package org.stemma.attribution;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Because;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// A report attributing words or a thought to somebody.
///
/// @param content what is attributed, in one or several pieces, in order
/// @param chain origin first, outlet last
public record Attribution(
    ReportId report,
    Optional<Span> source,
    Optional<Span> cue,
    List<Span> content,
    Chain chain,
    Hedge hedge,
    Quotation quotation,
    Basis basis,
    List<Because> why) {
  public Attribution {
    content = List.copyOf(content);
    why = List.copyOf(why);
  }

  /// The same attribution with other pieces of content.
  Attribution within(List<Span> pieces) {
    return new Attribution(
        report, source, cue, pieces, chain, hedge, quotation, basis, why);
  }
}
