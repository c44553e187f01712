package org.stemma.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Agencies;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Span;

/// Finer pieces of a line that mixes things: an address glued to a word, a picture's label behind a
/// sentence, the place
/// and the code of an agency before the first one.
final class Pieces {
  private static final Pattern ADDRESS =
      Pattern.compile("(?<=\\S)https?://\\S+|https?://\\S+(?=\\W*$)|\\bpic\\.twitter\\.com/\\S+");
  static final Pattern DATELINE =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{L}.'’-]*(?:[ ,/]+\\p{Lu}[\\p{L}.'’-]*){0,5})?(?:,? +(?:\\p{L}{3,10}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,10})(?:,? \\d{4})?)?"
              + "[\\s\\u00a0]*(?:[(\\[](?<house>[\\p{L}][\\p{L}\\p{N}&/ .-]{1,40})[)\\]])?[\\s\\u00a0]*(?<dash>—|–|--|-|:)[\\s\\u00a0]+(?=[\\p{Lu}\"“‘'«\\p{N}])");
  private static final Pattern CODE =
      Pattern.compile(
          "^[(\\[](?<house>\\p{Lu}[\\p{L} ]{1,30})[)\\]][\\s\\u00a0]*(?=[\\p{Lu}\"“‘'«])");
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}");
  private static final int SHORT_CODE = 2;

  private Pieces() {}

  static List<Segment> of(Line line, Sheet.Mark mark) {
    List<Segment> pieces = new ArrayList<>();
    int start = line.span().start();
    int from = 0;
    if (mark.zone() == Zone.BODY) {
      int prefix = dateline(line.chars());
      if (prefix > 0) {
        pieces.add(
            new Segment(
                Zone.DATELINE,
                new Span(start, start + prefix),
                List.of(Because.of("dateline", "place or agency code before the first sentence"))));
        from = prefix;
      }
    }
    int to = line.chars().length();
    List<Segment> rest = new ArrayList<>();
    if (mark.zone() == Zone.BODY) {
      int cut = Rules.rest(line.chars()).map(Span::start).orElse(to);
      if (cut > from && cut < to) {
        rest.add(
            new Segment(
                Zone.CAPTION,
                new Span(start + cut, start + to),
                List.of(Because.of("caption-label", "a picture's label behind a sentence"))));
        to = cut;
      }
    }
    addresses(line, mark, from, to, pieces);
    pieces.addAll(rest);
    return pieces;
  }

  /// Cuts addresses out of what people read.
  private static void addresses(
      Line line, Sheet.Mark mark, int from, int to, List<Segment> pieces) {
    int start = line.span().start();
    int at = from;
    if (mark.zone() == Zone.BODY || mark.zone() == Zone.EMBED || mark.zone() == Zone.HEADLINE) {
      Matcher matcher = ADDRESS.matcher(line.chars()).region(from, to);
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      while (matcher.find()) {
        if (matcher.start() > at) {
          pieces.add(
              new Segment(
                  mark.zone(), new Span(start + at, start + matcher.start()), List.of(mark.why())));
        }
        pieces.add(
            new Segment(
                Zone.FURNITURE,
                new Span(start + matcher.start(), start + matcher.end()),
                List.of(Because.of("address", "a web address"))));
        at = matcher.end();
      }
    }
    if (at < to || pieces.isEmpty()) {
      pieces.add(new Segment(mark.zone(), new Span(start + at, start + to), List.of(mark.why())));
    }
  }

  /// How long the dateline before the first sentence of a paragraph is, 0 if there is none.
  static int dateline(String chars) {
    Matcher matcher = DATELINE.matcher(chars.substring(0, Math.min(chars.length(), 140)));
    if (!matcher.find() || matcher.end() == 0) {
      return code(chars);
    }
    String place = matcher.group("place") == null ? "" : matcher.group("place");
    String house = matcher.group("house") == null ? "" : matcher.group("house");
    String dash = matcher.group("dash");
    boolean loud = !place.isEmpty() && isLoud(place.split("[ ,/]+")[0]);
    boolean known =
        !house.isEmpty()
            && (Agencies.recognise(house).isPresent()
                || Agencies.looksLikeAgency(house)
                || house.length() <= 12);
    boolean code =
        house.isEmpty()
            && dash.equals("-")
            && place.split("\\s+").length <= SHORT_CODE
            && !place.isEmpty();
    boolean byHouse = known && !dash.equals(":");
    return byHouse || loud && !dash.equals(":") || code ? matcher.end() : 0;
  }

  /// How long the house in brackets is that stands alone before the first sentence: "(AFP) The".
  private static int code(String chars) {
    Matcher matcher = CODE.matcher(chars);
    boolean house =
        matcher.find()
            && (LETTERS.matcher(matcher.group("house")).matches()
                || Agencies.recognise(matcher.group("house")).isPresent());
    return house ? matcher.end() : 0;
  }

  private static boolean isLoud(String word) {
    return word.length() > 2 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }
}
