package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.collate.Term;
import org.stemma.language.Token;
import org.stemma.report.Zone;

/// Counts by how many threads two phrasings hang together: words and names in common, a kind of
/// event, who does it, whom it is done to. One thread makes no claim: "we have one boat" and "who
/// sold the boats" have one thing in common and say nothing of each other.
final class Threads {
  private static final int SEVERAL = 2;

  private Threads() {}

  /// The group without those that hang on no other member by more than a thread, and each of
  /// these by itself.
  static List<List<Profile>> parted(List<Profile> group) {
    List<Profile> held =
        group.stream()
            .filter(a -> group.stream().anyMatch(b -> a.at() != b.at() && !isThin(a, b)))
            .toList();
    List<List<Profile>> parts = new ArrayList<>();
    if (!held.isEmpty()) {
      parts.add(held);
    }
    group.stream().filter(p -> !held.contains(p)).forEach(p -> parts.add(List.of(p)));
    return parts;
  }

  /// Whether all that two have in common is one thing, and neither is all that the other says.
  /// States of one thing that exclude each other answer one question.
  static boolean isThin(Profile a, Profile b) {
    Proposition x = a.proposition();
    Proposition y = b.proposition();
    boolean open = a.isUnknown() && b.isUnknown();
    return !open
        && !isOneDeed(x, y)
        && a.sentence().commonTerms(b.sentence()) < SEVERAL
        && !isWhole(x, y)
        && States.clash(x, y).isEmpty()
        && common(x, y).size() + counts(a, b) < SEVERAL;
  }

  /// Whether one kind of event is told and nobody in it is known to be another.
  private static boolean isOneDeed(Proposition a, Proposition b) {
    boolean event = a.event().isPresent() && a.event().equals(b.event());
    boolean headline = isHeadline(a) || isHeadline(b);
    return event && (headline || !apart(a.agent(), b.agent()) && !apart(a.theme(), b.theme()));
  }

  private static boolean isHeadline(Proposition p) {
    return p.assertion().zone() == Zone.HEADLINE;
  }

  private static boolean apart(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  /// Whether the words of one are all that both say, and both are told by one verb.
  private static boolean isWhole(Proposition a, Proposition b) {
    Set<String> one = a.worth().keySet();
    Set<String> two = b.worth().keySet();
    boolean verb = a.verb().isPresent() && a.verb().equals(b.verb());
    boolean within = one.containsAll(two) || two.containsAll(one);
    return !one.isEmpty() && !two.isEmpty() && (one.equals(two) || within && verb);
  }

  /// What both name, each thing once, whatever it is called.
  private static Set<String> common(Proposition a, Proposition b) {
    Set<String> common = new TreeSet<>(a.worth().keySet());
    common.retainAll(b.worth().keySet());
    if (a.event().isPresent() && a.event().equals(b.event())) {
      common.add("@" + a.event().get());
    }
    shared(a.agent(), b.agent(), a, b, common).ifPresent(common::add);
    shared(a.theme(), b.theme(), a, b, common).ifPresent(common::add);
    return common;
  }

  /// Who does it in both, or whom it is done to, unless a common word tells that already.
  private static Optional<String> shared(
      Optional<String> one,
      Optional<String> two,
      Proposition a,
      Proposition b,
      Set<String> common) {
    return one.filter(k -> two.filter(k::equals).isPresent())
        .filter(k -> !isTold(k, a, common) && !isTold(k, b, common));
  }

  /// Whether the word for a participant is one of the common words: "the colonel" beside a name.
  private static boolean isTold(String key, Proposition p, Set<String> common) {
    return p.agent()
            .filter(key::equals)
            .flatMap(k -> p.sides().agent())
            .filter(t -> isOf(t, p, common))
            .isPresent()
        || p.theme()
            .filter(key::equals)
            .flatMap(k -> p.sides().theme())
            .filter(t -> isOf(t, p, common))
            .isPresent();
  }

  private static boolean isOf(Token token, Proposition p, Set<String> common) {
    return p.sentence().terms().stream()
        .filter(t -> t.span().overlaps(token.span()))
        .map(Term::key)
        .anyMatch(common::contains);
  }

  /// A count of one thing is the number and the thing.
  private static int counts(Profile a, Profile b) {
    return a.counts().stream()
            .anyMatch(
                x ->
                    b.counts().stream()
                        .anyMatch(
                            y -> x.thing().equals(y.thing()) && x.quantity().meets(y.quantity())))
        ? 2
        : 0;
  }
}
