package org.stemma.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stemma.report.Block;
import org.stemma.report.Zone;

/// What lines are by where they stand: above the running text, among it, or behind it.
final class Ends {
  private static final Pattern FILM =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3}(?:, [^,]{3,60},)? (?:on|speaks|talks|reacts|explains|discusses)\\b.{4,90}$");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?i)\\b(said|says|told|tells|added|according|asked|confirmed|warned|announced|reported|wrote|tweeted)\\b|[\"“”]");
  private static final int SUBHEAD_WORDS = 6;
  private static final int LONGEST_BLOCK = 80;

  private final Sheet sheet;
  private final List<Line> lines;
  private final boolean spaced;

  Ends(Sheet sheet) {
    this.sheet = sheet;
    this.lines = sheet.lines();
    long apart = lines.stream().filter(Line::standsApart).count();
    this.spaced = apart * 2 > lines.size();
  }

  void mark() {
    captionBlock();
    List<Line> prose = sheet.prose();
    int first = prose.isEmpty() ? lines.size() : prose.getFirst().number();
    int last = prose.isEmpty() ? -1 : prose.getLast().number();
    for (Line line : lines) {
      if (!sheet.isOpen(line)) {
        continue;
      }
      if (line.number() < first) {
        head(line);
      } else if (line.number() > last) {
        tail(line);
      } else {
        among(line);
      }
    }
  }

  /// Lines at the very end, none of which says who says so, of which some repeat each other or are
  /// no sentences, are
  /// captions of pictures that did not come along.
  private void captionBlock() {
    List<Line> block = new ArrayList<>();
    for (Line line : lines.reversed()) {
      boolean repeated = sheet.isBy(line, "repeated") || sheet.isBy(line, "pull-quote");
      if (sheet.is(line, Zone.FURNITURE) && !repeated && block.isEmpty()) {
        continue;
      }
      if (!repeated
          && (!sheet.isOpen(line) || SPOKEN.matcher(line.chars()).find() || line.isMarkup())) {
        break;
      }
      block.addFirst(line);
      if (block.size() > LONGEST_BLOCK) {
        return;
      }
    }
    long sentences = block.stream().filter(Line::endsSentence).count();
    long odd = block.stream().filter(l -> !l.endsSentence() || sheet.is(l, Zone.FURNITURE)).count();
    long twice = block.stream().filter(l -> isRepeated(l, block)).count();
    if (block.size() >= 3 && twice > 0 && sentences > 0 && 3 * odd >= block.size()) {
      block.forEach(
          l ->
              sheet.mark(l, Zone.CAPTION, "caption-block", "captions gathered behind the article"));
    }
  }

  private static boolean isRepeated(Line line, List<Line> block) {
    String stem = line.chars().replaceFirst("[.,]$", "");
    return block.stream()
        .anyMatch(
            o -> o.number() != line.number() && stem.length() > 20 && o.chars().startsWith(stem));
  }

  /// Whether a line is trusted for standing among the article's paragraphs.
  private boolean isTrusted(Line line) {
    boolean heading = line.block().kind() == Block.Kind.HEADING;
    return sheet.isInCore(line)
        && line.block().links() < 0.5
        && !Bylines.isByline(line.chars())
        && (!heading || leadsOn(line));
  }

  /// Whether something of the article stands behind a cross-heading.
  private boolean leadsOn(Line heading) {
    for (Line next : lines.subList(heading.number() + 1, lines.size())) {
      if (sheet.isOpen(next)) {
        return next.block().kind() != Block.Kind.HEADING && sheet.isInCore(next);
      }
    }
    return false;
  }

  private void head(Line line) {
    if (isTrusted(line)) {
      return;
    }
    boolean sentence = line.endsSentence() || line.hasVerb();
    boolean paragraph =
        line.isMarkup()
            && (line.block().kind() == Block.Kind.PARAGRAPH
                || line.block().kind() == Block.Kind.HEADING);
    if (Bylines.isByline(line.chars())) {
      sheet.mark(line, Zone.BYLINE, "byline", "names who wrote it");
    } else if (line.words() >= 4 && sentence && isBehindTitle(line)
        || paragraph
            && (line.words() >= SUBHEAD_WORDS || line.block().kind() == Block.Kind.HEADING)) {
      sheet.mark(line, Zone.BODY, "standfirst", "a sentence between headline and article");
    } else {
      sheet.mark(
          line, Zone.FURNITURE, "above-the-text", "stands above the article and is no sentence");
    }
  }

  private boolean isBehindTitle(Line line) {
    return sheet.title().map(t -> t.number() < line.number()).orElse(line.endsSentence());
  }

  private void among(Line line) {
    if (line.isProse() || line.endsSentence() || line.isQuoted() || isWide(line)) {
      return;
    }
    boolean subhead =
        line.block().kind() == Block.Kind.HEADING
            || line.chars().contains(":")
            || line.chars().endsWith("”");
    boolean glued = spaced && !line.standsApart() && !line.hasVerb();
    if (FILM.matcher(line.chars()).matches()) {
      sheet.mark(line, Zone.CAPTION, "film-title", "reads like the title of a film");
    } else if (Bylines.isByline(line.chars()) && line.words() <= 8) {
      sheet.mark(line, Zone.BYLINE, "byline", "names who wrote it");
    } else if (!line.isMarkup() && !subhead && (line.words() > SUBHEAD_WORDS || glued)) {
      sheet.mark(
          line,
          Zone.CAPTION,
          "no-sentence",
          "no sentence, and too long for a cross-heading or not apart from the paragraph above");
    } else {
      sheet.mark(line, Zone.BODY, "cross-heading", "a cross-heading within the article");
    }
  }

  /// Elements of an article are trusted where lines are not.
  private static boolean isWide(Line line) {
    return switch (line.block().kind()) {
      case PARAGRAPH, ITEM, QUOTE -> true;
      case LINE, TITLE, HEADING, CAPTION, EMBED, NAVIGATION, TIME, OTHER -> false;
    };
  }

  private void tail(Line line) {
    if (isTrusted(line)) {
      return;
    }
    Line before = lines.get(Math.max(0, line.number() - 1));
    boolean goesOn =
        sheet.isOpen(before)
            && (line.endsSentence()
                || isWide(line) && line.block().links() < 0.3
                || line.isQuoted() && line.words() > 4);
    if (line.number() > 0 && goesOn) {
      return;
    }
    if (Bylines.isByline(line.chars()) && line.words() <= 10) {
      sheet.mark(line, Zone.BYLINE, "byline", "names who wrote it");
    } else {
      sheet.mark(
          line, Zone.FURNITURE, "behind-the-text", "stands behind the article and is no sentence");
    }
  }
}
