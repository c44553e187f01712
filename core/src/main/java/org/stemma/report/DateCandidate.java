package org.stemma.report;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Span;

/// A date that might be the day of publication, and what became of it.
///
/// @param value as stated, in ISO 8601: a day, or a date-time where the source gives one
/// @param span where it stands; empty for metadata
public record DateCandidate(
    String value,
    Interval interval,
    Kind kind,
    Optional<Span> span,
    Verdict verdict,
    List<Because> why) {
  public DateCandidate {
    why = List.copyOf(why);
  }

  public DateCandidate judged(Verdict verdict, Because because) {
    List<Because> reasons = new java.util.ArrayList<>(why);
    reasons.add(because);
    return new DateCandidate(value, interval, kind, span, verdict, reasons);
  }

  /// Where a date comes from.
  public enum Kind {
    METADATA,
    DATELINE,
    PAGE,
    EMBED,
    TEXT,
    NETWORK
  }

  /// What became of it: it is the date, it cannot be, or nothing rests on it.
  public enum Verdict {
    ACCEPTED,
    REFUTED,
    UNUSED
  }
}
