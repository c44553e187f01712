package org.stemma.simulate.press;

/// What was done to a passage on its way from one report to the next.
public enum Operator {
  /// Taken over word for word.
  VERBATIM,
  /// Parts left out: of the clause, or whole sentences of the report.
  TRIM,
  /// Put in another place of the report.
  REORDER,
  /// A sentence that held two statements holds one.
  SPLIT,
  /// Two sentences became one.
  JOIN,
  /// Another construction for the same content, active and passive among them.
  REPHRASE,
  /// Other words in the same construction.
  SYNONYM,
  /// A name in another spelling.
  NAME_VARIANT,
  /// Another name for the same thing.
  ALIAS,
  /// A quotation shortened, or turned into reported speech.
  QUOTE_CUT,
  /// A number made rounder or vaguer; it still holds.
  ROUND,
  /// A number changed: an error.
  SHIFT,
  /// The source is no longer named: the report speaks in its own voice.
  DROP,
  /// The source is replaced by a description or by the house that had it.
  LIFT,
  /// The words are given to somebody else: an error.
  MISPLACE,
  /// Said more surely than before.
  HEDGE_UP,
  /// Said less surely than before.
  HEDGE_DOWN,
  /// "On Tuesday" kept from a report of another week, "yesterday" from another day.
  STALE_DAY
}
