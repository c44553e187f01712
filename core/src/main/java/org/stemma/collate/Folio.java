package org.stemma.collate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stemma.language.Token;
import org.stemma.report.Report;
import org.stemma.text.Span;

/// The clauses of a report, indexed by their keys, and the words it quotes, indexed by grams: what
/// every comparison with another report asks for.
final class Folio {
  private static final double OTHERS = .6;

  private final List<Clause> clauses;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final List<Token> quoted;
  private final List<Span> quotations;
  private final List<String> quotedWords;
  private final Map<List<String>, List<Integer>> quotedGrams = new HashMap<>();

  private final BitSet others;

  Folio(Report report, List<Clause> clauses) {
    this.others = OthersWords.in(report);
    this.clauses = List.copyOf(clauses);
    for (int i = 0; i < clauses.size(); i++) {
      for (String key : clauses.get(i).keys()) {
        places.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    this.quoted = quoted(clauses);
    this.quotations =
        clauses.stream()
            .filter(Clause::whole)
            .flatMap(c -> c.wording().quoted().stream())
            .distinct()
            .sorted()
            .toList();
    this.quotedWords = quoted.stream().map(SharedQuotes::plain).toList();
    for (int i = 0; i + SharedQuotes.LEAST <= quoted.size(); i++) {
      quotedGrams.computeIfAbsent(quotedGram(i), g -> new ArrayList<>()).add(i);
    }
  }

  List<Clause> clauses() {
    return clauses;
  }

  /// Whether a passage is mostly somebody else's words.
  boolean isOthers(Span span) {
    return others.get(span.start(), span.end()).cardinality() > OTHERS * span.length();
  }

  /// Whether a passage meets a sentence in which somebody is cited.
  boolean isAttributed(Span span) {
    return clauses.stream()
        .anyMatch(c -> c.whole() && c.attributed() && c.wording().where().span().overlaps(span));
  }

  /// The weight of the content words of a passage, each key counted once.
  double content(Span span) {
    Map<String, Double> worth = new TreeMap<>();
    for (Clause clause : clauses) {
      if (clause.whole() && clause.wording().where().span().overlaps(span)) {
        clause
            .wording()
            .within(span)
            .terms()
            .forEach(t -> worth.merge(t.key(), t.weight(), Math::max));
      }
    }
    return worth.values().stream().mapToDouble(w -> w).sum();
  }

  /// The clauses that have at least so many of another's keys, in order.
  List<Integer> sharing(Clause other, int least) {
    int[] shared = new int[clauses.size()];
    for (String key : other.keys()) {
      for (int place : places.getOrDefault(key, List.of())) {
        shared[place]++;
      }
    }
    return IntStream.range(0, shared.length).filter(i -> shared[i] >= least).boxed().toList();
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

  List<Token> quoted() {
    return quoted;
  }

  /// The quoted words as they are compared.
  List<String> quotedWords() {
    return quotedWords;
  }

  /// Whether a quoted word and the next one stand in one quotation.
  boolean goesOn(int from) {
    Span both = quoted.get(from).span().union(quoted.get(from + 1).span());
    return quotations.stream().anyMatch(q -> q.covers(both));
  }

  /// The first quoted words from a place on.
  List<String> quotedGram(int from) {
    return quotedWords.subList(from, from + SharedQuotes.LEAST);
  }

  /// Where the quoted words of a gram stand.
  List<Integer> quotedAt(List<String> gram) {
    return quotedGrams.getOrDefault(gram, List.of());
  }
}
