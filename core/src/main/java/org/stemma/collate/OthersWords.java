package org.stemma.collate;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Span;

/// The stretches of a report that are somebody else's words: quotations, and posts that stand in
/// the running text. Two houses that print them alike have one speaker in common, not one text.
final class OthersWords {
  /// In double marks; a quotation that runs on past its paragraph ends with it.
  private static final Pattern DOUBLE =
      Pattern.compile("[“\"]([^“”\"\\n]{2,900})(?:[”\"]|(?=\\n|$))");

  /// In single marks: opened before a letter where no word ends, closed after a stop, so that
  /// neither apostrophes nor possessives count.
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])['‘](?=\\p{L})[^\\n]{12,600}?[,.?!…]['’](?![\\p{L}\\p{N}])");

  /// A post, from where its paragraph or the post before it ends up to who wrote it when.
  private static final Pattern POST =
      Pattern.compile(
          "(?<=^|\\n|\\d{4}\\h)(?:(?!\\(@\\w{2,30}\\)\\h*\\p{Lu})[^\\n])*[—–-]\\h*[^\\n—–]{1,60}"
              + "\\(@\\w{2,30}\\)\\h*\\p{Lu}\\p{L}{2,8}\\.?\\h\\d{1,2},\\h\\d{4}");

  /// A paragraph with the address of a post's picture or link.
  private static final Pattern LINKED =
      Pattern.compile("(?<=^|\\n)[^\\n]*(?:pic\\.twitter\\.com/|//t\\.co/)[^\\n]*");

  private OthersWords() {}

  /// The positions of the text that are such words.
  static BitSet in(Report report) {
    String text = report.text().chars();
    BitSet words = new BitSet();
    mark(DOUBLE, text, words);
    mark(SINGLE, text, words);
    if (text.contains("(@")) {
      mark(POST, text, words);
    }
    if (text.contains("pic.twitter.com/") || text.contains("//t.co/")) {
      mark(LINKED, text, words);
    }
    for (Segment segment : report.segments()) {
      if (segment.zone() == Zone.EMBED) {
        words.set(segment.span().start(), segment.span().end());
      }
    }
    return words;
  }

  /// What stands in double quotation marks, without the marks, in order.
  static List<Span> quotations(String text) {
    return DOUBLE.matcher(text).results().map(m -> new Span(m.start(1), m.end(1))).toList();
  }

  private static void mark(Pattern pattern, String text, BitSet words) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      words.set(matcher.start(), matcher.end());
    }
  }
}
