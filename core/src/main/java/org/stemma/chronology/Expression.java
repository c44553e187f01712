package org.stemma.chronology;

import java.util.Optional;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// A time expression as found, with what it says and how it hangs on its neighbours.
///
/// @param sentence number of the sentence in its reading
/// @param event the words for the event that a `BEFORE` or `AFTER` counts from, in the report's
///     text
record Expression(
    Passage where,
    int sentence,
    Timex.Type type,
    Symbol symbol,
    Relation relation,
    Optional<Span> event,
    String rule) {

  /// How what happened lies to the time named.
  enum Relation {
    AT,
    FROM,
    SINCE,
    FOR,
    BY,
    UNTIL,
    BEFORE,
    AFTER,
    SOON_AFTER,
    EVE,
    WITHIN
  }

  Span span() {
    return where.span();
  }

  boolean isOfEvent() {
    return event.isPresent();
  }
}
