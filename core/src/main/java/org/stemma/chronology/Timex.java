package org.stemma.chronology;

import java.util.List;
import java.util.regex.Pattern;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Passage;

/// A time expression of a report and the days it can mean.
///
/// @param value as in TIMEX3: `2017-03-07`, `XXXX-WXX-2`, `P3M`; for a time told by an event the
///     relation, `AFTER P2W`
/// @param interval unbounded where nothing anchors it, and for durations and sets
/// @param edtf the same in the Extended Date/Time Format of ISO 8601-2: `2017-03-07`, `2014-03~`,
///     `195X`, `[2017-03-07,2017-03-14]`; blank for what that cannot say
public record Timex(
    Passage where, Type type, String value, String edtf, Interval interval, List<Because> why) {
  private static final Pattern BY_EVENT =
      Pattern.compile("(?:AFTER|BEFORE|SINCE|UNTIL|SOON_AFTER|EVE)(?: P.*)?");

  public Timex {
    why = List.copyOf(why);
  }

  /// A time of which no more is known than the days it can mean.
  public Timex(Passage where, Type type, String value, Interval interval, List<Because> why) {
    this(where, type, value, Edtf.of(interval), interval, why);
  }

  /// Whether an event names the time and not the calendar: "two weeks after the start of the
  /// siege". TIMEX3 has no
  /// such expressions.
  public boolean isToldByEvent() {
    return BY_EVENT.matcher(value).matches();
  }

  /// The TIMEX3 types.
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
