package org.stemma.attribution;

import java.util.Locale;
import org.stemma.text.Span;

/// The parts of the words that print a source: what it is, what it belongs to, whose it is.
final class SourcePhrases {
  private SourcePhrases() {}

  static Range clean(Words words, Range range) {
    int from = words.trimmedStart(range.from(), range.to());
    int to = words.trimmedEnd(from, range.to());
    if (words.lemma(to - 1).matches("himself|herself|itself|themselves") && to - from > 1) {
      to--;
    }
    return new Range(from, to);
  }

  /// The end of the words before the first "of", "for", "in": what the phrase is, not what it
  /// belongs to.
  static int coreEnd(Words words, Range source) {
    for (int i = source.from() + 1; i < source.to(); i++) {
      if (words.tag(i).equals("IN") && !properAround(words, i)) {
        return i;
      }
    }
    return source.to();
  }

  private static boolean properAround(Words words, int i) {
    return words.is(i, "of", "for") && words.at(i - 1).isProperNoun() && words.has(i + 1);
  }

  static int headEnd(Words words, Range source) {
    for (int i = source.from() + 1; i < source.to(); i++) {
      if (words.tag(i).equals("IN")
          || words.tag(i).equals("VBG")
          || words.tag(i).equals("TO")
          || words.isRelative(i)) {
        return i;
      }
    }
    return source.to();
  }

  /// "Lee's lawyer" is not Lee, and neither is "a spokesman for Lee".
  static boolean isOwned(Words words, Span mention) {
    int after = words.indexAt(mention.end());
    int before = words.indexAt(mention.start()) - 1;
    return words.tag(after).equals("POS")
        || words.is(before, "for", "of", "to", "with")
        || words.at(Math.max(0, after - 1)).word().endsWith("'s");
  }

  static String last(Words words, int end) {
    return words.lemma(end - 1).toLowerCase(Locale.ROOT);
  }

  static String withoutArticle(String text) {
    return text.startsWith("The ") || text.startsWith("the ") ? text.substring(4) : text;
  }
}
