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
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Finds the times that are told by an event: "after the fall of the town", "two weeks after the
/// start of the siege".
///
/// Only events that are told as a turn (a beginning, an end, a fall) or counted from ("two weeks
/// after …") are taken:
/// most other uses of "after" tell a story, not a time.
final class EventRelations {
  private static final Pattern CUE =
      Pattern.compile(
          "\\b(?:(?<soon>shortly|soon|just|right|immediately)\\s+)?"
              + "(?<cue>after|following|before|prior to|ahead of|since|until|on the eve of)\\s+(?=\\p{L})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile(
          "[,.;:!?—–()\"“”]|\\s-\\s|\\s(?:and|but|or)\\s+(?:before|after|until|since|then|he|she|they|it)\\b"
              + "|\\s(?:when|who|which|where|while|because|after|before|until|said|says)\\b");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
  private static final int NOUN_WITHIN = 5;
  private static final int VERB_WITHIN = 10;
  private static final int LONGEST = 140;

  private EventRelations() {}

  static List<Expression> of(Reading reading, int number, List<Expression> plain) {
    Sentence sentence = reading.sentences().get(number);
    String text = reading.of(sentence.span());
    int start = sentence.span().start();
    List<Expression> found = new ArrayList<>();
    Matcher cue = CUE.matcher(text);
    while (cue.find()) {
      Span event = event(text, cue.end());
      int from = start + cue.start();
      Optional<Expression> counted = countedBefore(plain, from, text, start);
      String words = event.of(text);
      boolean startsWithTime =
          plain.stream().anyMatch(p -> p.span().start() == start + event.start());
      if (!event.isEmpty()
          && !startsWithTime
          && (isTurn(words) || counted.isPresent() && isNamed(words))) {
        found.add(
            expression(
                reading,
                number,
                cue,
                new Span(start + event.start(), start + event.end()),
                counted,
                from));
      }
    }
    return found;
  }

  private static Expression expression(
      Reading reading,
      int number,
      Matcher cue,
      Span event,
      Optional<Expression> counted,
      int from) {
    Relation relation = relation(cue);
    Head head = relation == Relation.BEFORE ? Head.EARLIER : Head.LATER;
    Symbol symbol =
        counted
            .map(
                c ->
                    new Symbol(
                        head, c.symbol().approximation(), c.symbol().core(), Symbol.Part.WHOLE, ""))
            .orElse(Symbol.parse("-"));
    int begin = counted.map(c -> c.span().start()).orElse(from);
    return new Expression(
        Passage.of(reading.id(), begin, event.end()),
        number,
        Timex.Type.DATE,
        symbol,
        relation,
        Optional.of(event),
        "event");
  }

  private static Relation relation(Matcher cue) {
    boolean soon = cue.group("soon") != null;
    return switch (cue.group("cue").toLowerCase(Locale.ROOT)) {
      case "after", "following" -> soon ? Relation.SOON_AFTER : Relation.AFTER;
      case "since" -> Relation.SINCE;
      case "until" -> Relation.UNTIL;
      case "on the eve of" -> Relation.EVE;
      default -> Relation.BEFORE;
    };
  }

  /// "two weeks" right before "after".
  private static Optional<Expression> countedBefore(
      List<Expression> plain, int from, String text, int start) {
    return plain.stream()
        .filter(p -> p.type() == Timex.Type.DURATION && p.symbol().head() == Head.PLAIN)
        .filter(
            p ->
                p.span().end() <= from
                    && text.substring(p.span().end() - start, from - start).isBlank())
        .findFirst();
  }

  private static Span event(String text, int from) {
    Matcher end = END.matcher(text);
    int to = end.find(from) ? end.start() : text.length();
    return new Span(from, Math.min(to, from + LONGEST));
  }

  private static boolean isTurn(String words) {
    Matcher word = WORD.matcher(words);
    String previous = "";
    for (int i = 0; i < VERB_WITHIN && word.find(); i++) {
      boolean of = words.startsWith(" of ", word.end());
      if (i < NOUN_WITHIN && of && EventWords.isPhase(word.group())) {
        return true;
      }
      if (i > 0 && !isDeterminer(previous) && !of && EventWords.isTurn(word.group())) {
        return true;
      }
      previous = word.group();
    }
    return false;
  }

  private static boolean isDeterminer(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "the", "a", "an", "its", "his", "her", "their", "this", "that", "to" -> true;
      default -> false;
    };
  }

  private static boolean isNamed(String words) {
    return WORD.matcher(words).results().anyMatch(w -> EventWords.folded(w.group()).isPresent());
  }

  /// Both kinds in order of the text; a length that an event relation has taken in is gone.
  static List<Expression> merged(List<Expression> plain, List<Expression> events) {
    List<Expression> all = new ArrayList<>(events);
    for (Expression p : plain) {
      boolean taken =
          events.stream()
              .anyMatch(e -> e.span().start() == p.span().start() && e.span().covers(p.span()));
      if (!taken) {
        all.add(p);
      }
    }
    all.sort(Comparator.comparing(Expression::where));
    return all;
  }
}
