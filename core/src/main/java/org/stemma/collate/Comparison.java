package org.stemma.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.evidence.Weights;
import org.stemma.language.Token;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Two sentences that belong together, cut down to the wording they share and graded by how close
/// it is.
final class Comparison {
  private static final Weights WEIGHTS = Weights.of(Comparison.class, "comparison.weights");
  private static final double GAP = WEIGHTS.threshold("gap");
  private static final double NEAR = WEIGHTS.threshold("near");
  private static final double VERBATIM = WEIGHTS.threshold("verbatim");
  private static final double LONG_RUN = WEIGHTS.threshold("long-run");
  private static final double REPRINT = WEIGHTS.threshold("reprint");

  private Comparison() {}

  static Alignment align(
      Report a,
      Report b,
      Clause one,
      Clause other,
      Set<String> shared,
      double score,
      List<Because> why) {
    Wording left = one.wording();
    Wording right = other.wording();
    Span spanA = extent(left, shared);
    Span spanB = extent(right, shared);
    List<Token> tokensA = words(left, spanA);
    List<Token> tokensB = words(right, spanB);
    List<int[]> steps = longestCommon(tokensA, tokensB);
    Alignment.Kind kind =
        one.hasTheSpeakerOf(other) && run(steps) < REPRINT
            ? Alignment.Kind.QUOTATION
            : kind(left.within(spanA), right.within(spanB), shared, tokensA, tokensB, steps);
    return new Alignment(
        new Passage(a.id(), spanA),
        new Passage(b.id(), spanB),
        kind,
        score,
        words(left, shared),
        variants(a, b, tokensA, tokensB, steps),
        why);
  }

  /// The longest stretch of words that stands in both.
  static int longestRun(Clause a, Clause b) {
    List<String> right = b.words();
    int best = 0;
    int[] row = new int[right.size() + 1];
    for (String word : a.words()) {
      int diagonal = 0;
      for (int j = 1; j <= right.size(); j++) {
        int above = row[j];
        row[j] = word.equals(right.get(j - 1)) ? diagonal + 1 : 0;
        best = Math.max(best, row[j]);
        diagonal = above;
      }
    }
    return best;
  }

  /// The shared words of a sentence as printed, in order.
  static List<String> words(Wording wording, Set<String> shared) {
    Set<String> words = new LinkedHashSet<>();
    wording.terms().stream()
        .filter(t -> shared.contains(t.key()))
        .forEach(t -> words.add(t.word()));
    return List.copyOf(words);
  }

  /// From the first to the last shared word, lone outliers left out.
  private static Span extent(Wording wording, Set<String> shared) {
    List<Term> terms = wording.terms().stream().filter(t -> shared.contains(t.key())).toList();
    int[] words =
        wording.sentence().tokens().stream()
            .filter(Token::isWord)
            .mapToInt(t -> t.span().start())
            .toArray();
    List<List<Term>> groups = new ArrayList<>();
    for (Term term : terms) {
      boolean far =
          groups.isEmpty() || between(words, groups.getLast().getLast().span(), term.span()) > GAP;
      if (far) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(term);
    }
    double all = terms.stream().mapToDouble(Term::weight).sum();
    Span span = new Span(0, 0);
    for (List<Term> group : groups) {
      if (group.stream().mapToDouble(Term::weight).sum() >= 0.3 * all) {
        Span part = group.getFirst().span().union(group.getLast().span());
        span = span.isEmpty() ? part : span.union(part);
      }
    }
    return span.isEmpty() ? terms.getFirst().span().union(terms.getLast().span()) : span;
  }

  /// How many words begin behind the one and before the other, given where all begin.
  private static int between(int[] words, Span a, Span b) {
    return Math.max(0, before(words, b.start()) - before(words, a.end()));
  }

  private static int before(int[] words, int place) {
    int at = Arrays.binarySearch(words, place);
    return at < 0 ? -at - 1 : at;
  }

  static List<Token> words(Wording wording, Span span) {
    return wording.sentence().within(span).stream().filter(Token::isWord).toList();
  }

  private static Alignment.Kind kind(
      Wording a,
      Wording b,
      Set<String> shared,
      List<Token> tokensA,
      List<Token> tokensB,
      List<int[]> steps) {
    if (quotedShare(a, shared) > WEIGHTS.threshold("quoted")
        && quotedShare(b, shared) > WEIGHTS.threshold("quoted")
        && run(steps) >= WEIGHTS.threshold("quoted-run")) {
      return Alignment.Kind.QUOTATION;
    }
    double close = steps.size() / (double) Math.max(1, Math.min(tokensA.size(), tokensB.size()));
    double length =
        Math.min(tokensA.size(), tokensB.size())
            / (double) Math.max(1, Math.max(tokensA.size(), tokensB.size()));
    if (close >= VERBATIM && length >= VERBATIM && run(steps) >= LONG_RUN) {
      return Alignment.Kind.VERBATIM;
    }
    return close >= NEAR && run(steps) >= LONG_RUN
        ? Alignment.Kind.NEAR
        : Alignment.Kind.PARAPHRASE;
  }

  private static double quotedShare(Wording wording, Set<String> shared) {
    double quoted = 0;
    double all = 0;
    for (Term term : wording.terms()) {
      if (shared.contains(term.key())) {
        all += term.weight();
        quoted += term.quoted() ? term.weight() : 0;
      }
    }
    return all == 0 ? 0 : quoted / all;
  }

  /// The longest run of words that follow each other on both sides.
  private static int run(List<int[]> steps) {
    int best = 0;
    int run = 0;
    for (int i = 0; i < steps.size(); i++) {
      boolean follows =
          i > 0
              && steps.get(i)[0] == steps.get(i - 1)[0] + 1
              && steps.get(i)[1] == steps.get(i - 1)[1] + 1;
      run = follows ? run + 1 : 1;
      best = Math.max(best, run);
    }
    return best;
  }

  /// A longest common subsequence of the words, as pairs of indices.
  private static List<int[]> longestCommon(List<Token> a, List<Token> b) {
    List<String> mine = a.stream().map(Comparison::plain).toList();
    List<String> theirs = b.stream().map(Comparison::plain).toList();
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] =
            mine.get(i).equals(theirs.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    List<int[]> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (mine.get(i).equals(theirs.get(j))) {
        steps.add(new int[] {i++, j++});
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return steps;
  }

  static String plain(Token token) {
    return token.word().toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
  }

  /// What stands between the common words on either side.
  private static List<Alignment.Variant> variants(
      Report a, Report b, List<Token> tokensA, List<Token> tokensB, List<int[]> steps) {
    List<Alignment.Variant> variants = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int[] step : steps) {
      addVariant(variants, a, b, tokensA.subList(i, step[0]), tokensB.subList(j, step[1]));
      i = step[0] + 1;
      j = step[1] + 1;
    }
    addVariant(
        variants, a, b, tokensA.subList(i, tokensA.size()), tokensB.subList(j, tokensB.size()));
    return variants;
  }

  private static void addVariant(
      List<Alignment.Variant> variants, Report a, Report b, List<Token> left, List<Token> right) {
    if (!left.isEmpty() || !right.isEmpty()) {
      variants.add(new Alignment.Variant(printed(a, left), printed(b, right)));
    }
  }

  private static String printed(Report report, List<Token> tokens) {
    return tokens.isEmpty()
        ? ""
        : report.text().of(tokens.getFirst().span().union(tokens.getLast().span()));
  }
}
