package org.stemma.collate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;

/// A unit of comparison: a sentence, or the part of one that asserts something, with its keys and
/// weight at hand.
///
/// @param whole whether it is a sentence
/// @param origin whose word it is, if it is one named speaker's
record Clause(
    Wording wording, boolean whole, Optional<Link> origin, Set<String> keys, double weight) {
  static Clause of(Wording wording, Assertion assertion) {
    return new Clause(wording, false, named(assertion), wording.keys(), wording.weight());
  }

  /// A sentence; it is somebody's word if everything attributed in it is.
  static Clause whole(Wording wording, List<Assertion> assertions) {
    List<Assertion> sourced = assertions.stream().filter(a -> a.chain().isSourced()).toList();
    List<String> speakers =
        sourced.stream().map(a -> a.chain().origin().name()).distinct().toList();
    Optional<Link> origin = speakers.size() == 1 ? named(sourced.getFirst()) : Optional.empty();
    return new Clause(wording, true, origin, wording.keys(), wording.weight());
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
