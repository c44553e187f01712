package org.stemma.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.language.Token;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// Finds the words that stand in quotation marks in two reports: quotations survive rewriting word
/// for word.
final class SharedQuotes {
  static final int LEAST = 4;

  private SharedQuotes() {}

  private record Run(int start, int other, int length) {}

  static List<Alignment> of(Report a, Report b, Folio left, Folio right) {
    List<Alignment> found = new ArrayList<>();
    int i = 0;
    while (i + LEAST <= left.quoted().size()) {
      Run best = new Run(i, 0, 0);
      for (int j : right.quotedAt(left.quotedGram(i))) {
        Run run = new Run(i, j, length(left, right, i, j));
        best = run.length() > best.length() ? run : best;
      }
      if (best.length() >= LEAST) {
        found.add(alignment(a, b, left.quoted(), right.quoted(), best));
        i += best.length();
      } else {
        i++;
      }
    }
    return found;
  }

  /// How many words are the same from two places on, to the end of either quotation.
  private static int length(Folio left, Folio right, int i, int j) {
    List<String> a = left.quotedWords();
    List<String> b = right.quotedWords();
    int length = 0;
    while (i + length < a.size()
        && j + length < b.size()
        && a.get(i + length).equals(b.get(j + length))
        && (length == 0 || left.goesOn(i + length - 1) && right.goesOn(j + length - 1))) {
      length++;
    }
    return length;
  }

  static String plain(Token token) {
    return token.word().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static Alignment alignment(
      Report a, Report b, List<Token> mine, List<Token> theirs, Run run) {
    Passage x =
        new Passage(
            a.id(),
            mine.get(run.start()).span().union(mine.get(run.start() + run.length() - 1).span()));
    Passage y =
        new Passage(
            b.id(),
            theirs
                .get(run.other())
                .span()
                .union(theirs.get(run.other() + run.length() - 1).span()));
    String words = a.text().of(x.span());
    return new Alignment(
        x,
        y,
        Alignment.Kind.QUOTATION,
        Math.min(1, 0.4 + run.length() / 20.0),
        List.of(words),
        List.of(),
        List.of(
            Because.of(
                "shared-quotation", "both quote the same " + run.length() + " words", x, y)));
  }
}
