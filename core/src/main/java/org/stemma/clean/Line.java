package org.stemma.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.text.Resource;
import org.stemma.text.Span;

/// A line of a text or a block of a page, without the blanks around it; lines wrapped by hand are
/// one line.
///
/// @param words how many words it has; two characters of a script without blanks count as one
/// @param standsApart whether blank lines, or an element of its own, part it from the line before
record Line(int number, Span span, String chars, int words, boolean standsApart, Block block) {
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?…。؟।][\"”’»'“)\\]]*$", Pattern.DOTALL);
  private static final Pattern SENTENCE_BREAK =
      Pattern.compile("[.!?][\"”’)]? +[\"“‘(]?\\p{Lu}|[。؟।]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\ufeff]+");
  private static final Pattern QUOTE = Pattern.compile("^[\"“„«‘'].*", Pattern.DOTALL);
  private static final Set<String> VERBS = verbs();
  private static final int FULL = 8;
  private static final int WIDEST_WRAPPED = 100;
  private static final int WRAPPED_FROM = 45;

  private static Set<String> verbs() {
    Set<String> verbs = new TreeSet<>();
    Resource.lines(Line.class, "verbs.lexicon")
        .forEach(l -> verbs.addAll(List.of(l.split("\\s+"))));
    return verbs;
  }

  /// The lines of a document that are not blank, in order.
  static List<Line> of(Document document) {
    List<Line> lines = new ArrayList<>();
    List<Block> paragraph = new ArrayList<>();
    boolean apart = true;
    for (Block block : document.blocks()) {
      boolean blank = trim(document, block.span()).isEmpty();
      boolean markup = block.kind() != Block.Kind.LINE;
      if (blank || markup) {
        add(document, paragraph, apart, lines);
        paragraph.clear();
        apart = true;
      }
      if (!blank) {
        paragraph.add(block);
      }
    }
    add(document, paragraph, apart, lines);
    return lines;
  }

  private static void add(
      Document document, List<Block> paragraph, boolean apart, List<Line> lines) {
    if (paragraph.isEmpty()) {
      return;
    }
    if (isWrapped(document, paragraph)) {
      Span whole = paragraph.getFirst().span().union(paragraph.getLast().span());
      lines.add(line(document, lines.size(), whole, apart, paragraph.getFirst()));
      return;
    }
    boolean first = apart;
    for (Block block : paragraph) {
      lines.add(line(document, lines.size(), block.span(), first, block));
      first = false;
    }
  }

  private static Line line(Document document, int number, Span span, boolean apart, Block block) {
    Span trimmed = trim(document, span);
    String chars = document.text().of(trimmed);
    return new Line(number, trimmed, chars, count(chars), apart, block);
  }

  private static Span trim(Document document, Span span) {
    boolean marked =
        span.start() < span.end() && document.text().chars().charAt(span.start()) == '\ufeff';
    return document.text().trim(marked ? new Span(span.start() + 1, span.end()) : span);
  }

  /// Three lines or more of like width of which most end in mid sentence.
  private static boolean isWrapped(Document document, List<Block> paragraph) {
    if (paragraph.size() < 3) {
      return false;
    }
    int open = 0;
    for (Block block : paragraph.subList(0, paragraph.size() - 1)) {
      String chars = document.text().of(block.span()).strip();
      if (chars.length() < WRAPPED_FROM || chars.length() > WIDEST_WRAPPED) {
        return false;
      }
      open += SENTENCE_END.matcher(chars).matches() ? 0 : 1;
    }
    return 2 * open > paragraph.size() - 1;
  }

  private static int count(String chars) {
    if (chars.isEmpty()) {
      return 0;
    }
    long dense = chars.codePoints().limit(2000).filter(Line::isDense).count();
    return dense > 4 ? (int) dense / 2 : BLANKS.split(chars).length;
  }

  private static boolean isDense(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, KHMER, LAO, MYANMAR -> true;
      default -> false;
    };
  }

  boolean endsSentence() {
    return SENTENCE_END.matcher(chars.substring(Math.max(0, chars.length() - 8))).matches();
  }

  /// Whether it reads as running text: a sentence of some length, or several.
  boolean isProse() {
    return words >= FULL && endsSentence()
        || words >= 2 * FULL && SENTENCE_BREAK.matcher(chars).find()
        || words >= 5 * FULL;
  }

  boolean isQuoted() {
    return QUOTE.matcher(chars).matches();
  }

  boolean isMarkup() {
    return block.kind() != Block.Kind.LINE;
  }

  /// Whether it has one of the commonest forms of verbs that make a sentence.
  boolean hasVerb() {
    for (String word : chars.toLowerCase(Locale.ROOT).split("[^\\p{L}']+")) {
      if (VERBS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
