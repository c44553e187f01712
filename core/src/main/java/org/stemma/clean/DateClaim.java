package org.stemma.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.report.DateCandidate;
import org.stemma.report.DateCandidate.Kind;
import org.stemma.report.DateCandidate.Verdict;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// A date that may be the day of publication, and how well it stands.
record DateClaim(DateCandidate candidate, Standing standing, Dates.Found found) {
  private static final Pattern MIDNIGHT =
      Pattern.compile("T00:00(?::00)?(?:Z|[+-]\\d\\d:?\\d\\d)?$");

  /// How well a date stands, best first; `NONE` for one that is not the report's own.
  enum Standing {
    USER,
    DATA,
    META,
    PRINTED,
    TIME,
    OTHER_META,
    ADDRESS,
    BARE,
    NEARBY,
    LEAD,
    SCRIPT,
    CHANGED,
    STRAY,
    PICTURE,
    NONE;

    /// Whether it says no more than what day is likeliest.
    boolean isWeak() {
      return switch (this) {
        case SCRIPT, CHANGED, STRAY, PICTURE, NONE -> true;
        case USER, DATA, META, PRINTED, TIME, OTHER_META, ADDRESS, BARE, NEARBY, LEAD -> false;
      };
    }
  }

  /// A candidate as found, not yet judged; midnight stands for no time.
  static DateClaim of(
      Dates.Found found,
      Kind kind,
      Optional<Passage> where,
      Standing standing,
      String rule,
      String says) {
    boolean midnight = MIDNIGHT.matcher(found.value()).find();
    List<Because> why = new ArrayList<>();
    why.add(new Because(rule, says, where.stream().toList()));
    if (midnight) {
      why.add(Because.of("midnight", "its time is midnight, which stands for no time"));
    }
    found
        .other()
        .ifPresent(
            o ->
                why.add(
                    Because.of(
                        "day-or-month-first", "can be read as " + found.day() + " or as " + o)));
    String value = midnight ? found.day().toString() : found.value();
    DateCandidate candidate =
        new DateCandidate(
            value, found.interval(), kind, where.map(Passage::span), Verdict.UNUSED, why);
    return new DateClaim(candidate, standing, found);
  }

  LocalDate day() {
    return found.day();
  }

  boolean isOf(Kind kind) {
    return candidate.kind() == kind;
  }
}
