package org.stemma.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.report.Agencies;
import org.stemma.report.Block;
import org.stemma.report.Stated;

/// Finds the first printing of the headline: the page's main heading or stated title, else the
/// first line above the
/// running text that can be one.
final class Headline {
  private static final Pattern STOP =
      Pattern.compile(".*[\\p{L}\\p{N}][”\"’')]?\\.[”\"’']?$", Pattern.DOTALL);
  private static final Pattern BAR = Pattern.compile("\\S\\s?[|•·]\\s?\\S");
  private static final int LONGEST = 220;
  private static final int LEAST_WORDS = 3;
  private static final int MOST_WORDS = 34;

  private final Sheet sheet;

  Headline(Sheet sheet) {
    this.sheet = sheet;
  }

  void mark() {
    Optional<Line> heading = heading().or(this::stated);
    if (heading.isPresent()) {
      sheet.unmark(heading.get());
      sheet.title(
          heading.get(),
          heading.get().isMarkup() ? "the page's main heading" : "is the stated title");
    } else if (sheet.lines().stream().noneMatch(Line::isMarkup)) {
      printed()
          .ifPresent(
              line ->
                  sheet.title(
                      line, "the first line that can be a headline, above the running text"));
    }
  }

  /// The main heading, if several the one that the page also states.
  private Optional<Line> heading() {
    List<Line> headings =
        sheet.lines().stream()
            .filter(l -> l.block().kind() == Block.Kind.TITLE && l.chars().length() > 2)
            .toList();
    List<Line> inside = headings.stream().filter(sheet::isOpen).toList();
    return headings.stream()
        .filter(this::isStated)
        .findFirst()
        .or(() -> inside.stream().filter(l -> l.words() >= LEAST_WORDS).findFirst());
  }

  private Optional<Line> stated() {
    return sheet.lines().stream()
        .limit(400)
        .filter(
            l ->
                l.words() >= LEAST_WORDS
                    && l.chars().length() <= LONGEST
                    && l.block().links() < 0.9
                    && isStated(l))
        .findFirst();
  }

  private boolean isStated(Line line) {
    return isStated(sheet, line);
  }

  /// Whether the page states a line as its title.
  static boolean isStated(Sheet sheet, Line line) {
    String own = plain(line.chars());
    return own.length() > 10
        && sheet.stated(Stated.What.TITLE).stream()
            .map(Headline::plain)
            .anyMatch(
                t -> t.equals(own) || t.startsWith(own) || own.startsWith(t) && t.length() > 20);
  }

  static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /// The first line above the running text that can be a headline; the house's own name with its
  /// motto is one only where there is no other.
  private Optional<Line> printed() {
    List<Line> candidates = new ArrayList<>();
    for (Line line : sheet.lines()) {
      if (isText(line)) {
        break;
      }
      if (sheet.isOpen(line)
          && isLikeHeadline(line)
          && !Bylines.isByline(line.chars())
          && Agencies.find(line.chars()).isEmpty()) {
        candidates.add(line);
      }
    }
    return candidates.stream()
        .filter(l -> !isMasthead(l))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  private boolean isText(Line line) {
    return sheet.isOpen(line)
        && (line.isProse() && !isLikeHeadline(line) || line.chars().length() > LONGEST);
  }

  /// Short pieces parted by a bar, none of them a sentence.
  private static boolean isMasthead(Line line) {
    return !line.hasVerb() && BAR.matcher(line.chars()).find();
  }

  private static boolean isLikeHeadline(Line line) {
    boolean length =
        line.words() >= LEAST_WORDS
            && line.words() <= MOST_WORDS
            && line.chars().length() <= LONGEST;
    return length && !STOP.matcher(line.chars()).matches() && Pieces.dateline(line.chars()) == 0;
  }
}
