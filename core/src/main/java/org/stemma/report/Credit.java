package org.stemma.report;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Because;
import org.stemma.text.Span;

/// Another house from which a report says, or lets see, that it has something.
///
/// @param span where the credit is printed; empty for one that stands in the metadata
public record Credit(String agency, Kind kind, Optional<Span> span, List<Because> why) {
  public Credit {
    why = List.copyOf(why);
  }

  /// How the credit is given.
  public enum Kind {
    BYLINE,
    TOLD,
    LINK,
    LOGO,
    INFERRED
  }
}
