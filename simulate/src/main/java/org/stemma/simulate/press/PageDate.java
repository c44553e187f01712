package org.stemma.simulate.press;

import java.time.LocalDate;
import java.util.Optional;

/// The date a page states of its report, and what is wrong with it.
///
/// @param stated the day printed; empty for none
public record PageDate(Optional<LocalDate> stated, Kind kind) {
  /// How page dates go wrong.
  public enum Kind {
    TRUE,
    /// The day the page was fetched.
    CRAWL,
    /// The day of a later change.
    UPDATE,
    /// Day and month in each other's place.
    SWAP,
    /// Another year.
    YEAR,
    NONE
  }
}
