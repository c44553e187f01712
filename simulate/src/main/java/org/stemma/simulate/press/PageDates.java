package org.stemma.simulate.press;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.simulate.chance.Chance;

/// What pages state of their date, right or wrong.
final class PageDates {
  private PageDates() {}

  static PageDate of(LocalDate day, Settings settings, Chance chance) {
    if (chance.is(settings.of("no-date"))) {
      return new PageDate(Optional.empty(), PageDate.Kind.NONE);
    }
    if (!chance.is(settings.of("wrong-date"))) {
      return new PageDate(Optional.of(day), PageDate.Kind.TRUE);
    }
    return switch (chance.below(4)) {
      case 0 -> stated(day.plusDays(chance.between(40, 1900)), PageDate.Kind.CRAWL);
      case 1 -> stated(day.plusDays(chance.between(2, 35)), PageDate.Kind.UPDATE);
      case 2 -> swapped(day);
      default -> stated(day.plusYears(chance.is(.5) ? -1 : 1), PageDate.Kind.YEAR);
    };
  }

  private static PageDate swapped(LocalDate day) {
    return day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue()
        ? stated(
            LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()),
            PageDate.Kind.SWAP)
        : stated(day.plusYears(1), PageDate.Kind.YEAR);
  }

  private static PageDate stated(LocalDate day, PageDate.Kind kind) {
    return new PageDate(Optional.of(day), kind);
  }
}
