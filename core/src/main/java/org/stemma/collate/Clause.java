package org.stemma.collate;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;

/// A unit of comparison: a sentence, or the part of one that asserts something, with what comparing
/// asks of it again and again at hand.
///
/// @param whole whether it is a sentence
/// @param attributed whether it is somebody's word, not only the outlet's own
/// @param origin whose word it is, if it is one named speaker's
/// @param worth the weight of every key
/// @param words all words, as they are compared
/// @param grams as many words in a row as begin to be wording, wherever they stand
record Clause(
    Wording wording,
    boolean whole,
    boolean attributed,
    Optional<Link> origin,
    SortedMap<String, Double> worth,
    List<String> words,
    Set<Long> grams,
    double weight) {
  Clause {
    worth = Collections.unmodifiableSortedMap(new TreeMap<>(worth));
    words = List.copyOf(words);
    grams = Set.copyOf(grams);
  }

  private static Clause of(
      Wording wording, boolean whole, boolean attributed, Optional<Link> origin) {
    SortedMap<String, Double> worth = new TreeMap<>();
    wording.terms().forEach(t -> worth.merge(t.key(), t.weight(), Math::max));
    List<String> words =
        Comparison.words(wording, wording.where().span()).stream().map(Comparison::plain).toList();
    double weight = worth.values().stream().mapToDouble(w -> w).sum();
    return new Clause(wording, whole, attributed, origin, worth, words, grams(words), weight);
  }

  /// A number for every so many words in a row: equal for equal words, seldom for others.
  private static Set<Long> grams(List<String> words) {
    Set<Long> grams = new HashSet<>();
    for (int i = 0; i + Match.WORDING <= words.size(); i++) {
      long gram = 1;
      for (String word : words.subList(i, i + Match.WORDING)) {
        gram = gram * 0x9E3779B97F4A7C15L + word.hashCode();
      }
      grams.add(gram);
    }
    return grams;
  }

  /// Whether so many words in a row stand in both that it is wording.
  boolean sharesWordingWith(Clause other) {
    return grams.size() <= other.grams.size()
        ? grams.stream().anyMatch(other.grams::contains)
        : other.grams.stream().anyMatch(grams::contains);
  }

  static Clause of(Wording wording, Assertion assertion) {
    return of(wording, false, assertion.chain().isSourced(), named(assertion));
  }

  Set<String> keys() {
    return worth.keySet();
  }

  /// The weight of keys, all of which it has.
  double weightOf(Set<String> keys) {
    double sum = 0;
    for (String key : keys) {
      sum += worth.getOrDefault(key, 0.0);
    }
    return sum;
  }

  /// A sentence; it is somebody's word if everything attributed in it is.
  static Clause whole(Wording wording, List<Assertion> assertions) {
    List<Assertion> sourced = assertions.stream().filter(a -> a.chain().isSourced()).toList();
    List<String> speakers =
        sourced.stream().map(a -> a.chain().origin().name()).distinct().toList();
    Optional<Link> origin = speakers.size() == 1 ? named(sourced.getFirst()) : Optional.empty();
    return of(wording, true, !sourced.isEmpty(), origin);
  }

  /// Whether both give the word of one named speaker, so that their likeness is his.
  boolean hasTheSpeakerOf(Clause other) {
    if (origin.isEmpty() || other.origin.isEmpty()) {
      return false;
    }
    Link one = origin.get();
    Link two = other.origin.get();
    return one.entity().isPresent() && one.entity().equals(two.entity())
        || one.name().equalsIgnoreCase(two.name());
  }

  private static Optional<Link> named(Assertion assertion) {
    Link origin = assertion.chain().origin();
    boolean body = origin.kind() == Link.Kind.GROUP && origin.entity().isPresent();
    boolean named = origin.kind() == Link.Kind.PERSON || body;
    return named ? Optional.of(origin) : Optional.empty();
  }
}
