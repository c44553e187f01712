package org.stemma.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.chronology.TimeTagger;
import org.stemma.chronology.Timex;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.quantity.Designation.Kind;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.Resource;
import org.stemma.text.Span;

/// Finds the numbers of a report that order or name something and count nothing.
public final class Designations {
  private static final Set<String> NAMES = words("identifiers.lexicon");
  private static final Set<String> RANKS = words("ranks.lexicon");
  private static final String ORDER =
      "[0-9]{1,4}(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?"
          + "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth"
          + "|(?:thir|four|fif|six|seven|eigh|nine)teenth"
          + "|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|hundredth|thousandth";
  private static final String CODE =
      "(?:[0-9]+(?:[.-][0-9]+)*\\p{Lu}?|\\p{Lu}{1,3}-?[0-9]+|[IVX]{2,}|V|X)(?![\\p{L}\\p{N}])";
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<of>(?i:"
              + NAMES.stream()
                  .sorted(Comparator.reverseOrder())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + "))(?<many>s)?[\\s:#-]{1,3}(?:[Nn]o\\.\\s?)?(?<number>"
              + CODE
              + ")(?<more>(?:(?:,\\s|\\s(?:and|or|to)\\s|[-–])"
              + CODE
              + ")*)");
  private static final Pattern RANKED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?i:ranked|ranking|ranks)\\s+(?<number>" + ORDER + ")\\b");
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?<number>"
              + ORDER
              + ")(?<gap>[\\s-]+)(?<of>\\p{L}[\\p{L}'’-]*\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private final Reading reading;
  private final List<Span> taken = new ArrayList<>();
  private final List<Designation> found = new ArrayList<>();

  private Designations(Reading reading, List<Timex> times) {
    this.reading = reading;
    times.stream()
        .filter(t -> t.where().report().equals(reading.id()) && !t.isToldByEvent())
        .forEach(t -> taken.add(t.where().span()));
  }

  private static Set<String> words(String lexicon) {
    Set<String> words = new HashSet<>();
    Resource.lines(Designations.class, lexicon)
        .forEach(line -> words.addAll(List.of(line.split(" "))));
    return words;
  }

  /// Those of one report by itself.
  public static List<Designation> of(Reading reading) {
    return of(reading, TimeTagger.tag(reading));
  }

  /// Those of a report, in order.
  ///
  /// @param times the time expressions of the story: “the third day” is one of these
  public static List<Designation> of(Reading reading, List<Timex> times) {
    Designations designations = new Designations(reading, times);
    reading.sentences().stream().filter(Designations::isRead).forEach(designations::read);
    designations.found.sort(Comparator.comparing(Designation::where));
    return List.copyOf(designations.found);
  }

  private static boolean isRead(Sentence sentence) {
    return switch (sentence.zone()) {
      case HEADLINE, BODY, CAPTION, EMBED -> true;
      case DATELINE, BYLINE, CREDIT, FURNITURE -> false;
    };
  }

  /// Whether a word is one behind which a number names something.
  static boolean isName(String word) {
    return NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  private void read(Sentence sentence) {
    String text = reading.of(sentence.span());
    Matcher named = IDENTIFIER.matcher(text);
    while (named.find()) {
      identifier(named, sentence);
    }
    Matcher ranked = RANKED.matcher(text);
    while (ranked.find()) {
      add(sentence, ranked.start(), ranked.end(), Kind.RANK, ranked.group("number"), "");
    }
    Matcher ordinal = ORDINAL.matcher(text);
    for (int from = 0; ordinal.find(from); from = ordinal.end("number")) {
      ordinal(ordinal, sentence);
    }
  }

  /// “Rooms 12 and 14” names two, “room 12 and 14 others” one; “in rooms 12” none.
  private void identifier(Matcher named, Sentence sentence) {
    String of = named.group("of").toLowerCase(Locale.ROOT);
    boolean many = named.group("many") != null;
    boolean capital = Character.isUpperCase(named.group("of").charAt(0));
    boolean roman = !named.group("number").matches(".*[0-9].*");
    if (many && !capital || roman && !capital) {
      return;
    }
    int end = many ? named.end() : named.end("number");
    String number = many ? named.group("number") + named.group("more") : named.group("number");
    add(sentence, named.start(), end, Kind.IDENTIFIER, number, of);
  }

  private void ordinal(Matcher ordinal, Sentence sentence) {
    String of = ordinal.group("of").toLowerCase(Locale.ROOT);
    boolean rank = RANKS.contains(of);
    if (rank || !isIdle(of)) {
      Kind kind = rank ? Kind.RANK : Kind.ORDINAL;
      add(sentence, ordinal.start(), ordinal.end(), kind, ordinal.group("number"), of);
    }
  }

  private static boolean isIdle(String word) {
    return CountedWords.isOf("stop", word) || CountedWords.isOf("idle", word);
  }

  private void add(Sentence sentence, int start, int end, Kind kind, String number, String of) {
    int base = sentence.span().start();
    Span span = new Span(base + start, base + end);
    if (taken.stream().noneMatch(span::overlaps)) {
      taken.add(span);
      Passage where = new Passage(reading.id(), span);
      String rule = "number-" + kind.name().toLowerCase(Locale.ROOT);
      String says = "“" + reading.of(span) + "” counts nothing";
      found.add(new Designation(where, kind, number, of, List.of(Because.of(rule, says, where))));
    }
  }
}
