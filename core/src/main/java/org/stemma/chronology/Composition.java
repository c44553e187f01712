package org.stemma.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.chronology.Symbol.Head;
import org.stemma.text.Passage;

/// Makes one expression of neighbours that together name one time: "6:30 a.m. on Tuesday",
/// "Wednesday, 9 November".
final class Composition {
  private static final Pattern BETWEEN_DATE_AND_TIME =
      Pattern.compile(
          "(?:,|\\(|\\s|\\bon\\b|\\bat\\b|\\bof\\b|\\bin\\b|\\bfrom\\b|\\bby\\b|[-–—|•])*");
  private static final Pattern BETWEEN_DATES =
      Pattern.compile("(?:,|\\(|\\s|\\bof\\b|\\bthe\\b|\\bon\\b)*");
  private static final Pattern ALTERNATIVE = Pattern.compile("\\s+(?:or|and|to)\\s+");
  private static final int WIDEST_GAP = 10;

  private Composition() {}

  static List<Expression> of(List<Expression> found, String text, int start) {
    List<Expression> result = new ArrayList<>();
    for (Expression next : found) {
      Optional<Expression> joined =
          result.isEmpty() ? Optional.empty() : joined(result.getLast(), next, text, start);
      if (joined.isPresent()) {
        result.removeLast();
      }
      result.add(joined.orElse(next));
    }
    return result;
  }

  private static Optional<Expression> joined(
      Expression left, Expression right, String text, int start) {
    int from = left.span().end() - start;
    int to = right.span().start() - start;
    if (to - from > WIDEST_GAP) {
      return Optional.empty();
    }
    String gap = text.substring(from, to);
    return joined(left.symbol(), right.symbol(), gap)
        .map(
            symbol ->
                new Expression(
                    new Passage(left.where().report(), left.span().union(right.span())),
                    left.sentence(),
                    symbol.clock().isEmpty() ? Timex.Type.DATE : Timex.Type.TIME,
                    symbol,
                    left.relation(),
                    left.event(),
                    left.rule() + "+" + right.rule()));
  }

  private static Optional<Symbol> joined(Symbol left, Symbol right, String gap) {
    if (left.head() == Head.SET || right.head() == Head.SET) {
      return Optional.empty();
    }
    if (left.isOfDay() && right.isOfDay()) {
      boolean same =
          gap.isBlank() || ALTERNATIVE.matcher(gap).matches() && left.clock().contains(":");
      return same ? Optional.of(left.clock().contains(":") ? left : right) : Optional.empty();
    }
    if (left.isOfDay() && isDay(right) && BETWEEN_DATE_AND_TIME.matcher(gap).matches()) {
      return Optional.of(right.at(left.clock()));
    }
    if (isDay(left) && right.isOfDay() && BETWEEN_DATE_AND_TIME.matcher(gap).matches()) {
      return Optional.of(left.clock().contains(":") ? left : left.at(right.clock()));
    }
    return BETWEEN_DATES.matcher(gap).matches() ? joinedDates(left, right) : Optional.empty();
  }

  /// A weekday beside its date: the date says more.
  private static Optional<Symbol> joinedDates(Symbol left, Symbol right) {
    if (left.isBareWeekday() && right.core() instanceof Symbol.Date date && date.day() > 0) {
      return Optional.of(left.clock().isEmpty() ? right : right.at(left.clock()));
    }
    if (left.core() instanceof Symbol.Weekday(int day)
        && right.core() instanceof Symbol.Either either) {
      return onWeekday(either, day).map(right::with);
    }
    if (right.isBareWeekday() && left.core() instanceof Symbol.Date date && date.day() > 0) {
      return Optional.of(left);
    }
    return Optional.empty();
  }

  /// The reading that falls on the day of the week, if only one does.
  private static Optional<Symbol.Core> onWeekday(Symbol.Either either, int day) {
    List<LocalDate> fit =
        either.days().stream().filter(d -> d.getDayOfWeek().getValue() == day).toList();
    return fit.size() == 1
        ? Optional.of(fit.getFirst())
            .map(d -> new Symbol.Date(d.getYear(), d.getMonthValue(), d.getDayOfMonth()))
        : Optional.empty();
  }

  private static boolean isDay(Symbol symbol) {
    return switch (symbol.core()) {
      case Symbol.Date date -> date.day() > 0;
      case Symbol.Either either -> true;
      case Symbol.Weekday weekday -> true;
      case Symbol.Feast easter -> true;
      case Symbol.Period period -> isDayPeriod(symbol, period);
      case Symbol.Season s -> false;
      case Symbol.Era e -> false;
      case Symbol.Reference r -> false;
      case Symbol.Nothing n -> false;
    };
  }

  private static boolean isDayPeriod(Symbol symbol, Symbol.Period period) {
    return period.unit() == Unit.DAY
        && switch (symbol.head()) {
          case THIS, PREV, NEXT, BEFORE, SAME, AFTER -> period.amount() == 1;
          case PLAIN, AGO, AHEAD, EARLIER, LATER, PAST, COMING, SET -> false;
        };
  }
}
