package org.stemma.chronology;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// A time expression as found, with what it says and how it hangs on its neighbours.
///
/// @param sentence number of the sentence in its reading
/// @param inFigures both readings of a date in figures of which one has been chosen
/// @param event the words for the event that a `BEFORE` or `AFTER` counts from, in the report's
///     text
record Expression(
    Passage where,
    int sentence,
    Timex.Type type,
    Symbol symbol,
    Relation relation,
    Optional<Span> event,
    Optional<Symbol.Either> inFigures,
    String rule) {
  /// One that is not written in figures that can be read either way.
  Expression(
      Passage where,
      int sentence,
      Timex.Type type,
      Symbol symbol,
      Relation relation,
      Optional<Span> event,
      String rule) {
    this(where, sentence, type, symbol, relation, event, Optional.empty(), rule);
  }

  /// The same, of which it has become clear which day it means.
  Expression meaning(LocalDate day) {
    return new Expression(
        where,
        sentence,
        type,
        symbol.with(new Symbol.Date(day.getYear(), day.getMonthValue(), day.getDayOfMonth())),
        relation,
        event,
        symbol.core() instanceof Symbol.Either either ? Optional.of(either) : inFigures,
        rule);
  }

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
