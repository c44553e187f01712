package org.stemma.chronology;

import java.time.LocalDate;
import org.stemma.chronology.Symbol.Part;
import org.stemma.chronology.Symbol.Period;
import org.stemma.text.Interval;

/// The days of stretches of the calendar, and of windows that end or begin at the publication.
final class Stretches {
  private static final double HOURS = 24;
  private static final double HALF_A_DAY = 12;

  private Stretches() {}

  /// The month, week … so many steps from the one that the base lies in.
  static Interval calendar(Interval base, Period period, int steps) {
    if (!base.isBounded() || period.isVague()) {
      return Interval.UNBOUNDED;
    }
    long times = period.whole() * steps;
    Unit unit = period.unit();
    LocalDate from = unit.plus(base.earliest(), times);
    LocalDate to = unit.plus(base.latest(), times);
    if (unit == Unit.YEAR && period.amount() > 1) {
      int years = (int) period.whole();
      return new Interval(
          LocalDate.of(from.getYear() / years * years, 1, 1),
          LocalDate.of(to.getYear() / years * years + years - 1, 12, 31));
    }
    return unit.around(from).union(unit.around(to));
  }

  /// "early this month", "earlier this month", "later this month".
  static Interval part(Interval stretch, Interval now, Part part) {
    if (!stretch.isBounded() || stretch.isDay()) {
      return stretch;
    }
    return switch (part) {
      case WHOLE -> stretch;
      case START, MID, END -> Extents.part(stretch, part);
      case SOFAR -> cut(stretch, new Interval(stretch.earliest(), now.latest()), now);
      case YET -> cut(stretch, new Interval(now.earliest(), stretch.latest()), now);
    };
  }

  private static Interval cut(Interval stretch, Interval by, Interval now) {
    return stretch.meets(now) ? stretch.intersection(by) : stretch;
  }

  /// "the past 10 days", "recent months".
  static Interval past(Interval published, Period period) {
    if (!published.isBounded()) {
      return Interval.UNBOUNDED;
    }
    if (period.isVague()) {
      LocalDate start = published.earliest().minusDays(Math.round(6 * period.unit().days()));
      return new Interval(
          period.unit() == Unit.YEAR ? start.withDayOfYear(1) : start, published.latest());
    }
    if (period.unit() == Unit.HOUR) {
      long days = (long) Math.ceil(period.amount() / HOURS);
      return new Interval(
          published.earliest().minusDays(period.amount() < HALF_A_DAY ? 0 : days),
          published.latest());
    }
    LocalDate start = period.unit().plus(published.earliest(), -period.whole());
    boolean single = period.amount() == 1 && period.unit() != Unit.DAY;
    return new Interval(single ? start.plusDays(1) : start, published.latest());
  }

  /// "the next 10 days", "the coming months".
  static Interval coming(Interval published, Period period) {
    if (!published.isBounded() || period.unit().isOfClock()) {
      return published.isBounded() ? published : Interval.UNBOUNDED;
    }
    if (period.isVague()) {
      return new Interval(
          published.earliest().plusDays(1),
          published.latest().plusDays(Math.round(7 * period.unit().days())));
    }
    return new Interval(
        published.earliest(), period.unit().plus(published.latest(), period.whole()));
  }
}
