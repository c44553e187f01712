package org.stemma.claim;

import java.util.List;
import java.util.Set;
import org.stemma.text.Interval;

/// Tells whether two days that follow each other can be the days of one moment: a night is of
/// both ("on Tuesday night", "early on Wednesday"), and so is an hour that clocks of other
/// zones count as another day ("at 23:30 GMT on Tuesday", "on Wednesday local time").
public final class Hours {
  private static final Set<String> NIGHT =
      Set.of("night", "overnight", "midnight", "late", "tonight", "nighttime");
  private static final Set<String> BEFORE_NOON =
      Set.of("early", "morning", "dawn", "midnight", "overnight", "night", "predawn", "small");
  private static final Set<String> BY_DAY =
      Set.of("noon", "midday", "afternoon", "evening", "late", "pm", "p.m.", "p.m");
  private static final Set<String> ZONES =
      Set.of(
          "local", "gmt", "utc", "bst", "cet", "cest", "est", "edt", "et", "cst", "cdt", "pst",
          "pdt", "msk", "ist", "jst", "aest");

  private Hours() {}

  /// A day that a text tells.
  ///
  /// @param words the words that tell it and those close to them, lower case
  public record Told(Interval day, List<String> words) {
    public Told {
      words = List.copyOf(words);
    }

    private boolean hasAny(Set<String> of) {
      return words.stream().anyMatch(of::contains);
    }
  }

  /// Whether the two are single days, one after the other, and told by such words.
  public static boolean mayBeOne(Told one, Told other) {
    boolean first = one.day().earliest().isBefore(other.day().earliest());
    return follows(first ? one : other, first ? other : one);
  }

  private static boolean follows(Told first, Told next) {
    boolean days = first.day().isDay() && next.day().isDay();
    boolean one = days && first.day().latest().plusDays(1).equals(next.day().earliest());
    return one && (isOneNight(first, next) || first.hasAny(ZONES) || next.hasAny(ZONES));
  }

  /// "Tuesday night" goes on into Wednesday; "early Wednesday" is a part of it, and the plain
  /// "Wednesday" may be.
  private static boolean isOneNight(Told first, Told next) {
    boolean night = first.hasAny(NIGHT);
    boolean early = next.hasAny(BEFORE_NOON);
    return night && (early || !next.hasAny(BY_DAY));
  }
}
