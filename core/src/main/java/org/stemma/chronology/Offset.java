package org.stemma.chronology;

import java.util.Optional;
import org.stemma.chronology.Symbol.Head;
import org.stemma.chronology.Symbol.Period;

/// How many days a time lies from what it is counted from: the report's publication or the time
/// told before.
///
/// @param kind a row of `reliability.tsv`
record Offset(Base base, long min, long max, String kind) {
  private static final long YEAR = 366;
  private static final long FRESH = 300;
  private static final long MONTH = 38;
  private static final long OPEN = Constraint.OPEN;

  /// What the days are counted from.
  enum Base {
    PUBLICATION,
    TOLD_BEFORE
  }

  /// Empty for a symbol that is not counted from anything, or from an event.
  static Optional<Offset> of(Told.Item item) {
    Symbol symbol = item.symbol();
    return switch (symbol.core()) {
      case Symbol.Weekday w -> Optional.of(weekday(symbol.head(), item.tense()));
      case Symbol.Date d -> yearless(symbol, item.tense());
      case Symbol.Season s -> yearless(symbol, item.tense());
      case Symbol.Feast e -> yearless(symbol, item.tense());
      case Period period -> period(item, period);
      case Symbol.Either e -> Optional.empty();
      case Symbol.Era e -> Optional.empty();
      case Symbol.Reference r -> Optional.empty();
      case Symbol.Nothing n -> Optional.empty();
    };
  }

  private static Offset weekday(Head head, Tense tense) {
    return switch (head) {
      case PREV -> new Offset(Base.PUBLICATION, -13, -1, "calendar");
      case NEXT -> new Offset(Base.PUBLICATION, 1, 13, "calendar");
      case THIS -> new Offset(Base.PUBLICATION, -6, 6, "calendar");
      case COMING -> new Offset(Base.PUBLICATION, 1, 7, "calendar");
      case BEFORE -> new Offset(Base.TOLD_BEFORE, -MONTH, -1, "narrative");
      case AFTER -> new Offset(Base.TOLD_BEFORE, 1, MONTH, "narrative");
      case PLAIN, SAME, AGO, AHEAD, EARLIER, LATER, PAST, SET ->
          switch (tense) {
            case BEHIND -> new Offset(Base.PUBLICATION, -6, 0, "calendar");
            case AHEAD -> new Offset(Base.PUBLICATION, 0, 6, "calendar");
            case UNSAID -> new Offset(Base.PUBLICATION, -6, 6, "calendar");
          };
    };
  }

  private static Optional<Offset> yearless(Symbol symbol, Tense tense) {
    if (Extents.year(symbol.core()) != 0) {
      return Optional.empty();
    }
    boolean back = symbol.head() == Head.PREV || tense == Tense.BEHIND;
    boolean ahead = symbol.head() == Head.NEXT || tense == Tense.AHEAD;
    // a day told without its year is hardly that of nearly a year ago
    boolean fresh =
        symbol.head() == Head.PLAIN
            && tense == Tense.BEHIND
            && symbol.core() instanceof Symbol.Date date
            && date.day() > 0;
    long longest = fresh ? FRESH : YEAR;
    return Optional.of(
        new Offset(Base.PUBLICATION, ahead ? -1 : -longest, back && !ahead ? 1 : YEAR, "yearless"));
  }

  private static Optional<Offset> period(Told.Item item, Period period) {
    if (period.isBeyondReckoning()) {
      return Optional.empty();
    }
    Symbol symbol = item.symbol();
    long length = Math.round(period.amount() * period.unit().days());
    return switch (symbol.head()) {
      case THIS -> calendar(Base.PUBLICATION, length, 0).map(o -> o.of(symbol.part()));
      case PREV -> calendar(Base.PUBLICATION, length, -1);
      case NEXT -> calendar(Base.PUBLICATION, length, 1);
      case SAME -> calendar(Base.TOLD_BEFORE, length, 0);
      case BEFORE -> calendar(Base.TOLD_BEFORE, length, -1);
      case AFTER -> calendar(Base.TOLD_BEFORE, length, 1);
      case AGO -> Optional.of(counted(symbol, period, Base.PUBLICATION).reversed());
      case AHEAD -> Optional.of(counted(symbol, period, Base.PUBLICATION));
      case EARLIER -> Optional.of(counted(symbol, period, Base.TOLD_BEFORE).reversed());
      case LATER -> Optional.of(counted(symbol, period, Base.TOLD_BEFORE));
      case PAST -> window(period).map(Offset::reversed);
      case COMING -> window(period);
      case PLAIN ->
          item.isSince()
              ? Optional.of(counted(symbol, period, Base.PUBLICATION).reversed())
              : Optional.empty();
      case SET -> Optional.empty();
    };
  }

  private static Optional<Offset> calendar(Base base, long length, int step) {
    long most = 2 * length - 1;
    String kind = base == Base.PUBLICATION ? "calendar" : "narrative";
    if (length <= 1) {
      return Optional.of(new Offset(base, step, step, kind));
    }
    return Optional.of(
        switch (step) {
          case -1 -> new Offset(base, -most, -1, kind);
          case 1 -> new Offset(base, 1, most, kind);
          default -> new Offset(base, 1 - length, length - 1, kind);
        });
  }

  private static Optional<Offset> window(Period period) {
    if (period.isVague()) {
      return Optional.empty();
    }
    return Optional.of(new Offset(Base.PUBLICATION, 0, days(period, 1), "rounded"));
  }

  /// So many units on, as exact as their size allows.
  static Offset counted(Symbol symbol, Period period, Base base) {
    String kind = base == Base.PUBLICATION ? "rounded" : "narrative";
    if (period.isBeyondReckoning()) {
      return new Offset(base, 0, OPEN, kind);
    }
    if (period.isVague()) {
      double unit = Math.max(1, period.unit().days());
      long max = period.unit() == Unit.YEAR ? OPEN : Math.round(14 * unit);
      return new Offset(base, Math.round(1.5 * unit), max, kind);
    }
    int slack = period.unit().slack();
    long days = days(period, 1);
    return switch (symbol.approximation()) {
      case NONE -> new Offset(base, days - slack, days + slack, kind);
      case ABOUT -> new Offset(base, Math.max(0, days - 2L * slack), days + 2L * slack, kind);
      case LESS -> new Offset(base, Math.min(1, days), Math.max(Math.min(1, days), days - 1), kind);
      case MORE ->
          new Offset(base, days, days + Math.max(slack, days(period, 1 / period.amount())), kind);
    };
  }

  private static long days(Period period, double times) {
    return Math.round(times * period.amount() * period.unit().days());
  }

  /// What of it lies before the publication, or after.
  private Offset of(Symbol.Part part) {
    return switch (part) {
      case SOFAR -> new Offset(base, min, Math.min(0, max), kind);
      case YET -> new Offset(base, Math.max(0, min), max, kind);
      case WHOLE, START, MID, END -> this;
    };
  }

  private Offset reversed() {
    return new Offset(base, -max, -min, kind);
  }
}
