package org.stemma.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.chronology.Expression.Relation;
import org.stemma.chronology.Symbol.Head;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Passage;

/// Finds the time expressions of a report and says what each means by itself; [Chronology] finds
/// the days.
public final class TimeTagger {
  private static final List<TimeRule> RULES = TimeRule.english();
  private static final Comparator<TimeRule.Hit> LONGEST_FIRST =
      Comparator.<TimeRule.Hit>comparingInt(h -> -h.span().length())
          .thenComparingInt(h -> h.rule().order())
          .thenComparing(TimeRule.Hit::span);
  private static final Pattern RELATION =
      Pattern.compile(
          "\\b(since|for|by|until|till|before|prior to|after|following|within|during|over|as"
              + " of|from)[\\s\\u00a0]+(?:at[\\s\\u00a0]+)?$",
          Pattern.CASE_INSENSITIVE);

  private static final int REACH = 40;

  private TimeTagger() {}

  /// The time expressions in order, each with its symbol and no interval yet.
  public static List<Timex> tag(Reading reading) {
    return expressions(reading).stream()
        .map(
            e ->
                new Timex(
                    e.where(),
                    e.type(),
                    Value.of(e),
                    Edtf.of(e, Interval.UNBOUNDED),
                    Interval.UNBOUNDED,
                    List.of(because(e, reading))))
        .toList();
  }

  static Because because(Expression expression, Reading reading) {
    return Because.of(
        "time-" + expression.rule(),
        "\"" + reading.of(expression.span()) + "\" says " + Value.of(expression),
        expression.where());
  }

  static List<Expression> expressions(Reading reading) {
    List<Expression> all = new ArrayList<>();
    List<Sentence> sentences = reading.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      all.addAll(expressions(reading, i));
    }
    return List.copyOf(all);
  }

  private static List<Expression> expressions(Reading reading, int number) {
    Sentence sentence = reading.sentences().get(number);
    String text = reading.of(sentence.span());
    List<TimeRule.Hit> hits = hits(text);
    List<Expression> found = new ArrayList<>();
    int start = sentence.span().start();
    for (TimeRule.Hit hit : hits) {
      if (hit.rule().type().isPresent()) {
        Passage where =
            Passage.of(reading.id(), start + hit.span().start(), start + hit.span().end());
        Relation relation =
            relation(text.substring(Math.max(0, hit.span().start() - REACH), hit.span().start()));
        found.add(
            new Expression(
                where,
                number,
                type(hit),
                hit.symbol(),
                relation,
                Optional.empty(),
                hit.rule().name()));
      }
    }
    List<Expression> joined = Composition.of(found, text, start);
    List<Expression> events = EventRelations.of(reading, number, joined);
    return EventRelations.merged(joined, events);
  }

  /// A date with a time of day is a time, as TIMEX3 has it.
  private static Timex.Type type(TimeRule.Hit hit) {
    Timex.Type type = hit.rule().type().orElseThrow();
    return type == Timex.Type.DATE
            && !hit.symbol().clock().isEmpty()
            && hit.symbol().head() != Head.SET
        ? Timex.Type.TIME
        : type;
  }

  /// The longest hits of a text that do not overlap, in order.
  static List<TimeRule.Hit> hits(String text) {
    List<TimeRule.Hit> all = new ArrayList<>();
    Needs.Holds holds = Needs.Holds.of(text);
    RULES.stream().filter(r -> r.type().isPresent()).forEach(r -> all.addAll(r.hits(text, holds)));
    if (all.isEmpty()) {
      return List.of();
    }
    RULES.stream().filter(r -> r.type().isEmpty()).forEach(r -> all.addAll(r.hits(text, holds)));
    all.sort(LONGEST_FIRST);
    List<TimeRule.Hit> chosen = new ArrayList<>();
    for (TimeRule.Hit hit : all) {
      if (chosen.stream().noneMatch(c -> c.span().overlaps(hit.span()))) {
        chosen.add(hit);
      }
    }
    chosen.sort(Comparator.comparing(TimeRule.Hit::span));
    return chosen;
  }

  private static Relation relation(String before) {
    Matcher cue = RELATION.matcher(before);
    if (!cue.find()) {
      return Relation.AT;
    }
    return switch (cue.group(1).toLowerCase(Locale.ROOT)) {
      case "since", "as of" -> Relation.SINCE;
      case "from" -> Relation.FROM;
      case "for", "over", "during" -> Relation.FOR;
      case "by" -> Relation.BY;
      case "until", "till" -> Relation.UNTIL;
      case "before", "prior to" -> Relation.BEFORE;
      case "after", "following" -> Relation.AFTER;
      default -> Relation.WITHIN;
    };
  }
}
