package org.stemma.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Agencies;
import org.stemma.report.Byline;
import org.stemma.report.Document;
import org.stemma.report.Segment;
import org.stemma.report.Stated;
import org.stemma.report.Zone;
import org.stemma.text.Span;

/// Who wrote a report, as printed.
final class Bylines {
  static final String BLANK = "[\\s\\u00a0]+";
  private static final String NAME =
      "\\p{Lu}[\\p{L}\\p{M}'’.-]+(?:"
          + BLANK
          + "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Ll}{2,3}-\\p{Lu}[\\p{L}\\p{M}'’-]+|de|da|dos|van|von|der|den|al|el|bin|ibn|la|le|di|ter|y)){1,4}";
  private static final String SHORT_NAME =
      "\\p{Lu}[\\p{L}\\p{M}'’.-]+(?: (?:\\p{Lu}\\.|[\\p{L}]{2,3}-)?\\p{Lu}?[\\p{L}\\p{M}'’-]+){1,2}";
  private static final String LEAD =
      "(?i:by|from|words by|written by|posted by|reported by|story by|report by|author:?|de|par|von|por|di|door|av|af)";
  private static final Pattern LED =
      Pattern.compile("^(?:" + LEAD + ")(?::|" + BLANK + ").{0,120}$", Pattern.DOTALL);
  private static final Pattern LED_BY =
      Pattern.compile(
          "^(?i:by|written by|words by|posted by|reported by|story by|report by)(?::?"
              + BLANK
              + "|:)(?-i:\\p{Lu}).{1,120}$",
          Pattern.DOTALL);
  private static final Pattern IN_PLACE =
      Pattern.compile(
          "^"
              + SHORT_NAME
              + "(?: and "
              + SHORT_NAME
              + ")?,? (?:in|at) \\p{Lu}[\\p{L}.'’-]{2,20}(?: \\p{Lu}[\\p{L}.'’-]{2,20}){0,2}(?: and agenc(?:y|ies))?$");
  private static final Pattern OFFICE =
      Pattern.compile(
          "^"
              + NAME
              + "(?:,| \\||"
              + BLANK
              + "[-–—])\\s*.{0,40}\\b(?i:correspondents?|reporters?|editors?|staff writer|political editor|special to|contributor|bureau chief)\\b.{0,30}$");
  private static final Pattern AGENCIES =
      Pattern.compile(
          "(?i)^(?:(?:news )?agenc(?:y|ies)|wires?|staff(?: (?:and|&) (?:agencies|wires?))?|our (?:own |foreign |special )?correspondents?|newsroom|.{2,30} (?:newsroom|staff|news desk|web desk|editorial team|staff reporters?))$");
  private static final Pattern OF_A_HOUSE =
      Pattern.compile(
          "^(?:(?<lead>(?i:from|by|via))"
              + BLANK
              + "|\\p{Lu}.{1,40}?"
              + BLANK
              + "(?i:with|and)"
              + BLANK
              + ")?(?i:the"
              + BLANK
              + ")?(?<house>\\p{Lu}[^,.;:!?]{2,40})$");
  private static final Pattern AUTHOR = Pattern.compile(NAME);
  private static final Pattern REST =
      Pattern.compile(
          "(?i)[\\s\\u00a0]*(?:,|\\||\\(|/| with | for | in | - |–|—|\\d|@|published|updated|posted).*",
          Pattern.DOTALL);
  private static final Pattern BESIDE =
      Pattern.compile("(?<![\\p{L}])(?i:by|von|par|por|door|av|af) (" + NAME + ")");
  private static final int MOST_WORDS = 16;

  private Bylines() {}

  /// Whether a line names an author and does nothing else.
  static boolean isByline(String line) {
    if (line.length() > 140 || line.split(BLANK).length > MOST_WORDS) {
      return false;
    }
    return LED_BY.matcher(line).matches()
        || IN_PLACE.matcher(line).matches()
        || OFFICE.matcher(line).matches()
        || AGENCIES.matcher(line).matches() && line.length() < 60
        || Agencies.find(line).map(h -> h.kind() == Agencies.House.Kind.AGENCY).orElse(false)
        || isOfAHouse(line);
  }

  /// `From Norland Press Association`, `Orsa Gazette with Vestpres`: a house where an author would
  /// stand.
  private static boolean isOfAHouse(String line) {
    Matcher of = OF_A_HOUSE.matcher(line);
    return of.matches()
        && (Agencies.looksLikeAgency(of.group("house"))
            || of.group("lead") != null && Agencies.recognise(of.group("house")).isPresent());
  }

  static List<Byline> of(Document document, List<Segment> segments) {
    Map<String, Byline> found = new LinkedHashMap<>();
    for (Segment segment : segments) {
      if (segment.zone() == Zone.BYLINE) {
        printed(document, segment).forEach(b -> found.putIfAbsent(b.name(), b));
      }
    }
    for (Segment segment : segments) {
      if (segment.zone() == Zone.DATELINE && found.isEmpty()) {
        beside(document, segment).ifPresent(b -> found.putIfAbsent(b.name(), b));
      }
    }
    for (Stated stated : document.stated()) {
      int at = document.text().chars().indexOf(stated.value());
      if (stated.what() == Stated.What.AUTHOR && at >= 0 && found.isEmpty()) {
        found.putIfAbsent(
            stated.value(), new Byline(stated.value(), new Span(at, at + stated.value().length())));
      }
    }
    return List.copyOf(found.values());
  }

  /// The author named beside a date: `4 June 2018 by Ines Oldane`.
  private static Optional<Byline> beside(Document document, Segment segment) {
    String words = document.text().of(segment.span());
    Matcher led = BESIDE.matcher(words);
    return led.find() && Agencies.recognise(led.group(1)).isEmpty()
        ? Optional.of(
            new Byline(
                led.group(1),
                new Span(
                    segment.span().start() + led.start(1), segment.span().start() + led.end(1))))
        : Optional.empty();
  }

  private static List<Byline> printed(Document document, Segment segment) {
    Span line = document.text().trim(segment.span());
    String words = document.text().of(line);
    Matcher lead = Pattern.compile("^" + LEAD + "(?::|" + BLANK + ")").matcher(words);
    int from = LED.matcher(words).matches() && lead.find() ? lead.end() : 0;
    int to = end(words, from);
    List<Byline> bylines = new ArrayList<>();
    Matcher name = AUTHOR.matcher(words).region(from, to);
    while (name.find()) {
      String printed = name.group();
      if (Agencies.recognise(printed).isEmpty()) {
        bylines.add(
            new Byline(
                printed.replaceAll(BLANK, " "),
                new Span(line.start() + name.start(), line.start() + name.end())));
      }
    }
    return bylines;
  }

  /// Where the names end and the house, the office or the date begins.
  private static int end(String words, int from) {
    Matcher rest = REST.matcher(words).region(from, words.length());
    rest.useTransparentBounds(true);
    while (rest.find()) {
      String begun = rest.group();
      boolean another =
          begun.startsWith(",")
              && AUTHOR.matcher(begun.substring(1).strip()).lookingAt()
              && !OFFICE.matcher(words).matches();
      if (!another) {
        return Math.max(from, rest.start());
      }
      rest.region(rest.start() + 1, words.length());
    }
    return words.length();
  }
}
