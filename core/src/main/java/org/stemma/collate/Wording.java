package org.stemma.collate;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.language.Sentence;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// The content words of a sentence, in order.
///
/// @param quoted the stretches of the report in quotation marks that meet the sentence
public record Wording(Passage where, Sentence sentence, List<Term> terms, List<Span> quoted) {
  public Wording {
    quoted = List.copyOf(quoted);
    terms = List.copyOf(terms);
  }

  /// The part of it within a span.
  public Wording within(Span span) {
    return new Wording(
        new Passage(where.report(), span),
        sentence,
        terms.stream().filter(t -> span.covers(t.span())).toList(),
        quoted);
  }

  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    terms.forEach(t -> keys.add(t.key()));
    return keys;
  }

  /// The weight of all terms, each key counted once.
  public double weight() {
    return weightOf(keys());
  }

  /// The weight of the given keys as they stand here.
  public double weightOf(Set<String> keys) {
    SortedMap<String, Double> worth = new TreeMap<>();
    for (Term term : terms) {
      if (keys.contains(term.key())) {
        worth.merge(term.key(), term.weight(), Math::max);
      }
    }
    return worth.values().stream().mapToDouble(w -> w).sum();
  }
}
