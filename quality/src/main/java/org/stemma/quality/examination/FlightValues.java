package org.stemma.quality.examination;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values of one attribute of a flight as sites print them, brought to one form: times as
/// `12-01 14:07`, to the minute, local as printed; gates in capitals. What says that there is
/// no value yet is none.
final class FlightValues {
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2}):(\\d{2})\\s*(noon|midnight|[ap])?", Pattern.CASE_INSENSITIVE);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH = "(?<word>" + String.join("|", MONTHS) + ")";

  /// How sites print a day, the most telling first.
  private static final List<Pattern> DAYS =
      List.of(
          // the day of the list, then that of the flight
          Pattern.compile("\\d{4}-\\d\\d-\\d\\d\\s+(?<month>\\d\\d)/(?<day>\\d\\d)\\b"),
          Pattern.compile("\\d{4}-(?<month>\\d\\d)-(?<day>\\d\\d)"),
          Pattern.compile("(?<month>\\d{1,2})/(?<day>\\d{1,2})/\\d{2,4}"),
          Pattern.compile("(?<month>\\d\\d)-(?<day>\\d\\d)-\\d\\d\\b"),
          Pattern.compile("(?<day>\\d{1,2})-" + MONTH + "-\\d{4}", Pattern.CASE_INSENSITIVE),
          Pattern.compile(MONTH + "[a-z]*\\.?\\s*(?<day>\\d{1,2})", Pattern.CASE_INSENSITIVE));

  private static final int MONTHS_WORDED_FROM = 4;
  private static final int NOON = 12;

  private FlightValues() {}

  /// @param printed `12/1/11 2:07 PM (-05:00)`, `Dec 01 - 1:55pm`, …
  /// @param day of the list it stands in, `20111201`
  static Optional<String> time(String printed, String day) {
    Matcher clock = CLOCK.matcher(printed);
    return clock.find() ? Optional.of(day(printed, day) + " " + clock(clock)) : Optional.empty();
  }

  private static String clock(Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    String half = String.valueOf(clock.group(3)).toLowerCase(Locale.ROOT);
    int known =
        switch (half) {
          case "p", "noon" -> hour % NOON + NOON;
          case "a", "midnight" -> hour % NOON;
          default -> hour;
        };
    return String.format(Locale.ROOT, "%02d:%s", known, clock.group(2));
  }

  private static String day(String printed, String otherwise) {
    for (int form = 0; form < DAYS.size(); form++) {
      Matcher day = DAYS.get(form).matcher(printed);
      if (day.find()) {
        int month =
            form < MONTHS_WORDED_FROM
                ? Integer.parseInt(day.group("month"))
                : MONTHS.indexOf(day.group("word").toLowerCase(Locale.ROOT)) + 1;
        return String.format(Locale.ROOT, "%02d-%02d", month, Integer.parseInt(day.group("day")));
      }
    }
    return otherwise.substring(4, 6) + "-" + otherwise.substring(6, 8);
  }

  /// A gate has a number; `--` and `Not provided by airline` have none.
  static Optional<String> gate(String printed) {
    return Optional.of(printed.strip().toUpperCase(Locale.ROOT))
        .filter(g -> g.chars().anyMatch(Character::isDigit));
  }
}
