package org.stemma.chronology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// The words of the clause in which a time stands: which event it is that was then.
///
/// @param words folded by [EventWords]; the value tells whether the word is printed as a name
/// @param sides of a place: what happens in the east is not what happens in the west
/// @param aspects the start of an event is not its end, nor any day of it
/// @param numbers printed in digits
/// @param around the words of the sentences about it as well
/// @param definite whether the clause begins with "the" and so means something told before
record EventMention(
    Passage where,
    int point,
    SortedMap<String, Boolean> words,
    SortedSet<String> sides,
    SortedSet<String> aspects,
    SortedSet<String> numbers,
    Set<String> around,
    boolean definite) {
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "[,;:—–()\"“”]|\\s(?=(?:and|but|when|who|which|where|while|because|after|before|until|since|as|although)\\s)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTICIPLE =
      Pattern.compile("^\\W*\\p{Ll}+(?:ed|ing)\\b.*", Pattern.DOTALL);
  private static final int FEWEST = 1;
  private static final int NEAR = 10;

  EventMention {
    around = Set.copyOf(around);
  }

  ReportId report() {
    return where.report();
  }

  /// The clause about a time, without the times themselves.
  static EventMention of(Told told, Told.Item item) {
    Sentence sentence = told.reading().sentences().get(item.expression().sentence());
    Span clause = clause(told, item, sentence);
    return mention(told, sentence, clause, item, item.point());
  }

  /// The event that a time is counted from.
  static EventMention ofEvent(Told told, Told.Item item) {
    Sentence sentence = told.reading().sentences().get(item.expression().sentence());
    return mention(
        told, sentence, item.expression().event().orElseThrow(), item, item.eventPoint());
  }

  private static EventMention mention(
      Told told, Sentence sentence, Span clause, Told.Item item, int point) {
    boolean ofEvent = point != item.point();
    SortedMap<String, Boolean> words = new TreeMap<>();
    SortedSet<String> numbers = new TreeSet<>();
    for (Token token : near(sentence.within(clause), item.expression().span())) {
      if (Character.isDigit(token.word().charAt(0)) && !isTime(told, token)) {
        numbers.add(token.word());
      }
      if (!isTime(told, token) && (ofEvent || !isOfOtherEvent(told, item, token))) {
        EventWords.folded(token.word())
            .ifPresent(w -> words.merge(w, isName(sentence, token), Boolean::logicalAnd));
      }
    }
    SortedSet<String> sides =
        new TreeSet<>(words.keySet().stream().filter(EventWords::isSide).toList());
    String text = told.reading().of(clause).stripLeading().toLowerCase(Locale.ROOT);
    return new EventMention(
        new Passage(told.reading().id(), clause),
        point,
        words,
        sides,
        new TreeSet<>(words.keySet().stream().filter(EventWords::isAspect).toList()),
        numbers,
        around(told.reading(), sentence),
        text.startsWith("the ") || text.startsWith("that ") || text.startsWith("this "));
  }

  /// What stands far from the time may belong to another event.
  private static List<Token> near(List<Token> tokens, Span time) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().start() < time.start()) {
      first++;
    }
    int last = first;
    while (last < tokens.size() && tokens.get(last).span().start() < time.end()) {
      last++;
    }
    return tokens.subList(Math.max(0, first - NEAR), Math.min(tokens.size(), last + NEAR));
  }

  private static boolean isName(Sentence sentence, Token token) {
    return Character.isUpperCase(token.word().charAt(0))
        && token.span().start() > sentence.span().start();
  }

  private static boolean isTime(Told told, Token token) {
    return told.items().stream()
        .filter(i -> !i.expression().isOfEvent())
        .anyMatch(i -> i.expression().span().overlaps(token.span()));
  }

  /// Whether the word tells of the event that a time is counted from, and not of what happened
  /// then.
  private static boolean isOfOtherEvent(Told told, Told.Item item, Token token) {
    return told.items().stream()
        .filter(i -> i.expression().isOfEvent())
        .map(i -> i.expression().span())
        .anyMatch(
            s ->
                s.overlaps(token.span())
                    && (s.equals(item.expression().span()) || !s.covers(item.expression().span())));
  }

  private static Set<String> around(Reading reading, Sentence sentence) {
    List<Sentence> all = reading.sentences();
    int at = all.indexOf(sentence);
    Set<String> words = new HashSet<>();
    for (int i = Math.max(0, at - 1); i <= Math.min(all.size() - 1, at + 1); i++) {
      if (all.get(i).zone() == sentence.zone()) {
        all.get(i).tokens().forEach(t -> EventWords.folded(t.word()).ifPresent(words::add));
      }
    }
    return words;
  }

  /// From boundary to boundary; a clause that is hardly more than the time takes in the next one, a
  /// participle the one
  /// before.
  private static Span clause(Told told, Told.Item item, Sentence sentence) {
    Span time = item.expression().span();
    List<Span> parts = parts(told.reading(), sentence);
    int at = 0;
    while (at < parts.size() - 1 && parts.get(at).end() <= time.start()) {
      at++;
    }
    int last = at;
    while (last < parts.size() - 1 && parts.get(last).end() < time.end()) {
      last++;
    }
    Span clause = parts.get(at).union(parts.get(last));
    if (at > 0 && PARTICIPLE.matcher(told.reading().of(clause)).matches()) {
      at--;
    }
    clause = parts.get(at).union(clause);
    while (item.expression().isOfEvent()
        && content(told, item, sentence, clause) < FEWEST
        && at > 0) {
      clause = clause.union(parts.get(--at));
    }
    while (content(told, item, sentence, clause) < FEWEST && last < parts.size() - 1) {
      clause = clause.union(parts.get(++last));
    }
    while (content(told, item, sentence, clause) < FEWEST && at > 0) {
      clause = clause.union(parts.get(--at));
    }
    return clause;
  }

  private static long content(Told told, Told.Item item, Sentence sentence, Span clause) {
    return sentence.within(clause).stream()
        .filter(t -> !isTime(told, t) && !isOfOtherEvent(told, item, t))
        .filter(t -> EventWords.folded(t.word()).isPresent())
        .count();
  }

  private static List<Span> parts(Reading reading, Sentence sentence) {
    String text = reading.of(sentence.span());
    List<Span> parts = new ArrayList<>();
    int start = sentence.span().start();
    int from = 0;
    Matcher boundary = BOUNDARY.matcher(text);
    while (boundary.find()) {
      if (boundary.start() > from) {
        parts.add(new Span(start + from, start + boundary.start()));
      }
      from = boundary.end();
    }
    if (from < text.length()) {
      parts.add(new Span(start + from, start + text.length()));
    }
    return parts.isEmpty() ? List.of(sentence.span()) : parts;
  }
}
