package org.stemma.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.language.Token;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Finds the words that stand in quotation marks in two reports: quotations survive rewriting word
/// for word.
final class SharedQuotes {
  private static final int LEAST = 4;

  private SharedQuotes() {}

  private record Run(int start, int other, int length) {}

  static List<Alignment> of(Report a, Report b, List<Clause> left, List<Clause> right) {
    List<Token> mine = quoted(left);
    List<Token> theirs = quoted(right);
    Map<String, List<Integer>> index = new HashMap<>();
    for (int j = 0; j + LEAST <= theirs.size(); j++) {
      index.computeIfAbsent(gram(theirs, j), k -> new ArrayList<>()).add(j);
    }
    List<Alignment> found = new ArrayList<>();
    int i = 0;
    while (i + LEAST <= mine.size()) {
      Run best = new Run(i, 0, 0);
      for (int j : index.getOrDefault(gram(mine, i), List.of())) {
        Run run = new Run(i, j, length(mine, theirs, i, j));
        best = run.length() > best.length() ? run : best;
      }
      if (best.length() >= LEAST) {
        found.add(alignment(a, b, mine, theirs, best));
        i += best.length();
      } else {
        i++;
      }
    }
    return found;
  }

  /// The quoted words of the whole sentences, in order.
  private static List<Token> quoted(List<Clause> clauses) {
    List<Token> tokens = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause.whole()) {
        List<Span> marks = clause.wording().quoted();
        clause.wording().sentence().tokens().stream()
            .filter(t -> t.isWord() && marks.stream().anyMatch(q -> q.covers(t.span())))
            .forEach(tokens::add);
      }
    }
    return tokens;
  }

  private static String gram(List<Token> tokens, int from) {
    StringBuilder gram = new StringBuilder();
    tokens.subList(from, from + LEAST).forEach(t -> gram.append(plain(t)).append(' '));
    return gram.toString();
  }

  private static int length(List<Token> a, List<Token> b, int i, int j) {
    int length = 0;
    while (i + length < a.size()
        && j + length < b.size()
        && plain(a.get(i + length)).equals(plain(b.get(j + length)))) {
      length++;
    }
    return length;
  }

  private static String plain(Token token) {
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
