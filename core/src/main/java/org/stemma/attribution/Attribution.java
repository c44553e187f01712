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
/// @param hedge what is left on the whole way from the origin to the reader
/// @param certainty what this source and this outlet make of it, apart
public record Attribution(
    ReportId report,
    Optional<Span> source,
    Optional<Span> cue,
    List<Span> content,
    Chain chain,
    Hedge hedge,
    Certainty certainty,
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
        report, source, cue, pieces, chain, hedge, certainty, quotation, basis, why);
  }
}
