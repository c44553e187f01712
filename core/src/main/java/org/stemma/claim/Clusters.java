package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Groups propositions by average link over log-odds, with vetoes, never by transitive closure.
///
/// Candidate pairs come from an inverted index over content keys; any other pair counts as
/// unlikely as a pair can be. The two groups whose members are likeliest one claim on average
/// join first, as long as that mean reaches the threshold and no two members are vetoed. The
/// order in which reports are given does not matter. Cost: the candidate pairs, times the
/// logarithm of their number.
final class Clusters {
  /// Words of more assertions than this propose no pair.
  private static final int COMMONEST = 400;

  /// The same for words that stand elsewhere in the sentence.
  private static final int COMMONEST_AROUND = 150;

  private final List<Profile> profiles;
  private final Similarity similarity;
  private final double threshold;
  private final double bound;
  private final Map<Integer, Group> groups = new TreeMap<>();
  private final PriorityQueue<Pair> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble(Pair::mean)
              .reversed()
              .thenComparingInt(Pair::a)
              .thenComparingInt(Pair::b));

  /// @param threshold the mean log-odds from which on two groups are one claim
  /// @param bound the log-odds that no pair exceeds, on either side
  Clusters(List<Profile> profiles, Similarity similarity, double threshold, double bound) {
    this.profiles = profiles;
    this.similarity = similarity;
    this.threshold = threshold;
    this.bound = bound;
  }

  private record Pair(int a, int b, double mean) {}

  /// The log-odds between two groups, summed over the pairs that were weighed.
  private record Link(double sum, int pairs, boolean vetoed) {
    Link plus(Link other) {
      return new Link(sum + other.sum, pairs + other.pairs, vetoed || other.vetoed);
    }
  }

  private record Group(List<Integer> members, Map<Integer, Link> links) {}

  /// The groups, each with its members in order, in order of their first members.
  List<List<Profile>> groups() {
    for (Profile p : profiles) {
      groups.put(p.at(), new Group(new ArrayList<>(List.of(p.at())), new TreeMap<>()));
    }
    weigh();
    while (!queue.isEmpty()) {
      Pair pair = queue.remove();
      Group a = groups.get(pair.a());
      Group b = groups.get(pair.b());
      if (a != null && b != null && isStill(pair, a, b)) {
        join(pair.a(), a, pair.b(), b);
      }
    }
    return groups.values().stream()
        .map(g -> g.members().stream().sorted().map(profiles::get).toList())
        .toList();
  }

  /// The candidate pairs with the values of their features.
  List<Pairing> pairs() {
    return candidates().stream()
        .map(
            code -> {
              Profile a = profiles.get((int) (code / profiles.size()));
              Profile b = profiles.get((int) (code % profiles.size()));
              return new Pairing(a.assertion(), b.assertion(), similarity.features(a, b));
            })
        .toList();
  }

  /// Whether nothing has changed since the pair was queued.
  private boolean isStill(Pair pair, Group a, Group b) {
    Link link = a.links().get(pair.b());
    return link != null && mean(link, a, b) == pair.mean();
  }

  private double mean(Link link, Group a, Group b) {
    long all = (long) a.members().size() * b.members().size();
    return (link.sum() - bound * (all - link.pairs())) / all;
  }

  private void join(int keep, Group a, int gone, Group b) {
    groups.remove(gone);
    a.members().addAll(b.members());
    a.links().remove(gone);
    b.links().remove(keep);
    b.links().forEach((other, link) -> a.links().merge(other, link, Link::plus));
    a.links()
        .forEach(
            (other, link) -> {
              Group third = groups.get(other);
              if (third != null) {
                third.links().remove(gone);
                third.links().put(keep, link);
                offer(keep, a, other, third, link);
              }
            });
  }

  private void offer(int one, Group a, int other, Group b, Link link) {
    double mean = mean(link, a, b);
    if (!link.vetoed() && mean >= threshold) {
      queue.add(new Pair(Math.min(one, other), Math.max(one, other), mean));
    }
  }

  private void weigh() {
    for (long code : candidates()) {
      int x = (int) (code / profiles.size());
      int y = (int) (code % profiles.size());
      Profile a = profiles.get(x);
      Profile b = profiles.get(y);
      double odds = Math.max(-bound, Math.min(bound, similarity.of(a, b)));
      Link link = new Link(odds, 1, similarity.vetoes(a, b));
      Group one = groups.get(x);
      Group other = groups.get(y);
      if (one != null && other != null) {
        one.links().put(y, link);
        other.links().put(x, link);
        offer(x, one, y, other, link);
      }
    }
  }

  /// Pairs that share a key which is not everybody's, or whose sentences share a rare one; in
  /// order.
  private SortedSet<Long> candidates() {
    SortedSet<Long> pairs = new TreeSet<>();
    join(pairs, COMMONEST, p -> p.proposition().wording().keys());
    join(pairs, COMMONEST, Profile::events);
    join(pairs, COMMONEST_AROUND, p -> p.proposition().sentence().keys());
    return pairs;
  }

  private void join(SortedSet<Long> pairs, int commonest, Function<Profile, Set<String>> keys) {
    Map<String, List<Integer>> index = new HashMap<>();
    for (Profile p : profiles) {
      keys.apply(p).forEach(k -> index.computeIfAbsent(k, x -> new ArrayList<>()).add(p.at()));
    }
    for (List<Integer> posting : index.values()) {
      for (int x = 0; x < posting.size() && posting.size() <= commonest; x++) {
        for (int y = x + 1; y < posting.size(); y++) {
          pairs.add(posting.get(x) * (long) profiles.size() + posting.get(y));
        }
      }
    }
  }
}
