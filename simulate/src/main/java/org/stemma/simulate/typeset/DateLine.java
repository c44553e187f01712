package org.stemma.simulate.typeset;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as houses print them on their pages.
final class DateLine {
  private static final DateTimeFormatter BRITISH =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter AMERICAN =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter SLASHED =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ENGLISH);

  private DateLine() {}

  static String printed(LocalDate day, int form) {
    return switch (Math.floorMod(form, 4)) {
      case 0 -> BRITISH.format(day);
      case 1 -> AMERICAN.format(day);
      case 2 -> SLASHED.format(day);
      default -> day.toString();
    };
  }

  static String american(LocalDate day) {
    return AMERICAN.format(day);
  }
}
