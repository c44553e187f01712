package org.stemma.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.chronology.Expression.Relation;
import org.stemma.chronology.Symbol.Head;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.report.Zone;
import org.stemma.text.Span;

/// The times that one report tells, each with its point in the network.
///
/// @param publication the point of the report's publication
record Told(Reading reading, int publication, List<Item> items) {
  private static final int HANDLE = 60;

  Told {
    items = List.copyOf(items);
  }

  /// One time told.
  ///
  /// @param point when that which is told happened
  /// @param eventPoint when the event happened that it is counted from; the same point if there is
  ///     none
  /// @param anchor number of the item told before that it may be counted from
  /// @param ofSaying whether it is the time at which somebody said something
  /// @param quoted whether it stands inside a quotation
  record Item(
      Expression expression,
      Tense tense,
      boolean perfect,
      boolean ofSaying,
      boolean quoted,
      Zone zone,
      int point,
      int eventPoint,
      Optional<Integer> anchor) {
    Symbol symbol() {
      return expression.symbol();
    }

    /// Whether a length runs up to the report, so that it names its own beginning: "has been shut
    /// for four months".
    boolean isSince() {
      return expression.type() == Timex.Type.DURATION
          && symbol().head() == Head.PLAIN
          && symbol().core() instanceof Symbol.Period period
          && !period.isVague()
          && expression.relation() == Relation.FOR
          && perfect;
    }

    /// Whether it is the date of a post embedded in the report.
    boolean isOfEmbed() {
      return zone == Zone.EMBED;
    }

    boolean isDayOrMonth() {
      return switch (symbol().core()) {
        case Symbol.Date date -> date.month() > 0;
        case Symbol.Either e -> true;
        case Symbol.Weekday w -> true;
        case Symbol.Feast e -> true;
        case Symbol.Season s -> true;
        case Symbol.Period p -> symbol().head() != Head.SET && symbol().head() != Head.PLAIN;
        case Symbol.Era e -> false;
        case Symbol.Reference r -> false;
        case Symbol.Nothing n -> false;
      };
    }
  }

  /// Tags a report and numbers its points from the given one on.
  static Told of(Reading reading, int publication, int firstPoint) {
    List<Item> items = new ArrayList<>();
    int point = firstPoint;
    Optional<Integer> anchor = Optional.empty();
    for (Expression expression : FigureDates.settled(TimeTagger.expressions(reading))) {
      Sentence sentence = reading.sentences().get(expression.sentence());
      boolean event = expression.isOfEvent();
      Item item =
          new Item(
              expression,
              tense(expression, sentence),
              Tense.isPerfect(sentence, expression.span()),
              Tense.isOfSaying(sentence, expression.span()),
              isQuoted(reading, sentence, expression.span()),
              zone(reading, sentence, expression.span()),
              point,
              event ? point + 1 : point,
              anchor);
      point += event ? 2 : 1;
      items.add(item);
      if (item.isDayOrMonth()
          && !event
          && item.zone() != Zone.EMBED
          && item.zone() != Zone.DATELINE) {
        anchor = Optional.of(items.size() - 1);
      } else if (Extents.year(item.symbol().core()) != 0 && anchor.isEmpty()) {
        anchor = Optional.of(items.size() - 1);
      }
    }
    return new Told(reading, publication, items);
  }

  /// A limit ("by May", "from May") may lie on either side, unless what it limits lies ahead.
  private static Tense tense(Expression expression, Sentence sentence) {
    return switch (expression.relation()) {
      case BY, UNTIL, FROM, BEFORE, AFTER -> {
        Tense said = Tense.of(sentence, expression.span());
        boolean lasting =
            expression.relation() == Relation.UNTIL
                && said == Tense.UNSAID
                && Tense.isPresent(sentence, expression.span());
        yield said == Tense.AHEAD || lasting ? Tense.AHEAD : Tense.UNSAID;
      }
      case AT, SINCE, FOR, SOON_AFTER, EVE, WITHIN -> Tense.of(sentence, expression.span());
    };
  }

  List<Expression> expressions() {
    return items.stream().map(Item::expression).toList();
  }

  int points() {
    return items.stream().mapToInt(i -> i.eventPoint() == i.point() ? 1 : 2).sum();
  }

  private static boolean isQuoted(Reading reading, Sentence sentence, Span span) {
    String before = reading.of(new Span(sentence.span().start(), span.start()));
    long open =
        before.chars().filter(c -> c == '“').count() - before.chars().filter(c -> c == '”').count();
    long straight = before.chars().filter(c -> c == '"').count();
    return open > 0 || straight % 2 == 1;
  }

  /// The zone of the sentence; a date behind an @handle is that of an embedded post wherever it
  /// stands.
  private static Zone zone(Reading reading, Sentence sentence, Span span) {
    String before =
        reading.of(
            new Span(Math.max(sentence.span().start(), span.start() - HANDLE), span.start()));
    return before.matches("(?s).*\\(@\\w+\\)\\s*") ? Zone.EMBED : sentence.zone();
  }
}
