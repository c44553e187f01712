package org.stemma.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.report.DateOrder;
import org.stemma.report.Outlet;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Passage;

/// Which of its two readings a date in figures has: `09/03/2017` is 9 March or 3 September.
///
/// The evidence in the order in which it is asked: other figures of the report that can be
/// read in one order alone, a reading that the report also names in words, the days that the
/// calendar of the story leaves, the outlet's country, the date told before. Without any of
/// it both stay.
final class FigureDates {
  private static final int CLOSE = 45;

  /// The reading, and what speaks for it.
  record Decided(LocalDate day, Because because) {}

  private FigureDates() {}

  /// The expressions of a report, those in figures read as the rest of the report shows.
  static List<Expression> settled(List<Expression> found) {
    return found.stream()
        .map(e -> bySelf(e, found).map(d -> e.meaning(d.day())).orElse(e))
        .toList();
  }

  /// By what else the report writes.
  static Optional<Decided> bySelf(Expression expression, List<Expression> all) {
    return readings(expression)
        .flatMap(e -> byOrder(expression, e, all).or(() -> byWords(expression, e, all)));
  }

  private static Optional<Symbol.Either> readings(Expression expression) {
    return expression.inFigures().or(() -> either(expression.symbol()));
  }

  private static Optional<Symbol.Either> either(Symbol symbol) {
    return symbol.core() instanceof Symbol.Either either ? Optional.of(either) : Optional.empty();
  }

  private static Optional<Decided> byOrder(
      Expression expression, Symbol.Either either, List<Expression> all) {
    Optional<Expression> day = ruled(all, "day-first");
    Optional<Expression> month = ruled(all, "month-first");
    if (day.isPresent() == month.isPresent()) {
      return Optional.empty();
    }
    DateOrder order = day.isPresent() ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    Passage other = day.or(() -> month).orElseThrow().where();
    Because because =
        Because.of(
            "order-of-figures",
            "the report writes the " + order + " elsewhere",
            expression.where(),
            other);
    return Optional.of(new Decided(either.in(order), because));
  }

  private static Optional<Expression> ruled(List<Expression> all, String order) {
    return all.stream().filter(e -> e.rule().contains("slashed-" + order)).findFirst();
  }

  /// A day that the report names in words too.
  private static Optional<Decided> byWords(
      Expression expression, Symbol.Either either, List<Expression> all) {
    List<Decided> named =
        all.stream()
            .filter(e -> !e.equals(expression) && e.inFigures().isEmpty())
            .flatMap(
                e ->
                    either.days().stream()
                        .filter(d -> names(e.symbol(), d))
                        .map(d -> new Decided(d, named(expression, e, d))))
            .toList();
    boolean one = named.stream().map(Decided::day).distinct().count() == 1;
    return one ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private static Because named(Expression expression, Expression other, LocalDate day) {
    return Because.of(
        "named-elsewhere",
        "the report names " + day + " in words",
        expression.where(),
        other.where());
  }

  private static boolean names(Symbol symbol, LocalDate day) {
    return symbol.core() instanceof Symbol.Date(int year, int month, int of)
        && (year == 0 || year == day.getYear())
        && month == day.getMonthValue()
        && of == day.getDayOfMonth();
  }

  /// By the calendar of the story and what lies around the report.
  ///
  /// @param bounds the days that the calendar leaves
  /// @param before the days told before it in the text
  static Optional<Decided> byStory(Told told, Told.Item item, Interval bounds, Interval before) {
    return either(item.symbol())
        .flatMap(
            e ->
                byBounds(item, e, bounds)
                    .or(() -> byOutlet(told, item, e))
                    .or(() -> byTelling(item, e, before)));
  }

  private static Optional<Decided> byBounds(Told.Item item, Symbol.Either either, Interval bounds) {
    return only(
        either.days().stream().filter(bounds::contains),
        item,
        "reading-left",
        "the other reading lies outside what the reports allow");
  }

  private static Optional<Decided> byOutlet(Told told, Told.Item item, Symbol.Either either) {
    Optional<Outlet> outlet = told.reading().report().outlet();
    return outlet
        .flatMap(DateOrder::of)
        .map(
            order ->
                new Decided(
                    either.in(order),
                    Because.of(
                        "outlets-order",
                        "the press of the country of "
                            + outlet.map(Outlet::name).orElse("the outlet")
                            + " writes the "
                            + order,
                        item.expression().where())));
  }

  /// The reading that follows close on the date told before.
  private static Optional<Decided> byTelling(
      Told.Item item, Symbol.Either either, Interval before) {
    if (!before.isDay()) {
      return Optional.empty();
    }
    Interval close = Extents.shifted(before, 0, CLOSE);
    return only(
        either.days().stream().filter(close::contains),
        item,
        "told-in-order",
        "follows close on " + before.earliest() + ", told before");
  }

  private static Optional<Decided> only(
      Stream<LocalDate> left, Told.Item item, String rule, String says) {
    List<LocalDate> days = left.toList();
    return days.size() == 1
        ? Optional.of(
            new Decided(days.getFirst(), Because.of(rule, says, item.expression().where())))
        : Optional.empty();
  }
}
