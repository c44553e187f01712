package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Groups by average link over log-odds, with vetoes, never by transitive closure.
///
/// The two groups whose members are likeliest one on average join first, as long as that mean
/// reaches the threshold and no two members are vetoed (correlation clustering by greedy
/// agglomeration; Bansal, Blum and Chawla 2004). A pair that nobody weighed counts as unlikely as
/// a pair can be. Cost: the weighed pairs, times the logarithm of their number.
final class Linkage {
  private final double threshold;
  private final double bound;
  private final List<Group> groups = new ArrayList<>();
  private final PriorityQueue<Pair> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble(Pair::mean)
              .reversed()
              .thenComparingInt(Pair::a)
              .thenComparingInt(Pair::b));

  /// @param items how many there are, by their numbers
  /// @param threshold the mean log-odds from which on two groups are one
  /// @param bound the log-odds that no pair exceeds, on either side
  Linkage(int items, double threshold, double bound) {
    this.threshold = threshold;
    this.bound = bound;
    for (int i = 0; i < items; i++) {
      groups.add(new Group(i));
    }
  }

  private record Pair(int a, int b, double mean) {}

  /// The log-odds between two groups, summed over the pairs that were weighed.
  private record Link(double sum, int pairs, boolean vetoed) {
    Link plus(Link other) {
      return new Link(sum + other.sum, pairs + other.pairs, vetoed || other.vetoed);
    }
  }

  /// What has been joined so far, and what it is linked with; without members once it has joined
  /// another.
  private static final class Group {
    private final List<Integer> members = new ArrayList<>();
    private Map<Integer, Link> links = new HashMap<>();

    Group(int first) {
      members.add(first);
    }
  }

  /// Links two items; a pair as unlikely as any need not be told, unless it is vetoed.
  void link(int a, int b, double logOdds, boolean vetoed) {
    double odds = Math.max(-bound, Math.min(bound, logOdds));
    if (vetoed || odds > -bound) {
      Link link = new Link(odds, 1, vetoed);
      groups.get(a).links.put(b, link);
      groups.get(b).links.put(a, link);
      offer(a, b, link);
    }
  }

  /// The groups, each with its members in order, in order of their first members.
  List<List<Integer>> groups() {
    while (!queue.isEmpty()) {
      Pair pair = queue.remove();
      Link link = groups.get(pair.a()).links.get(pair.b());
      if (link != null && mean(link, pair.a(), pair.b()) == pair.mean()) {
        join(pair.a(), pair.b());
      }
    }
    return groups.stream()
        .filter(g -> !g.members.isEmpty())
        .map(g -> g.members.stream().sorted().toList())
        .sorted(Comparator.comparingInt(List::getFirst))
        .toList();
  }

  private double mean(Link link, int a, int b) {
    long all = (long) groups.get(a).members.size() * groups.get(b).members.size();
    return (link.sum() - bound * (all - link.pairs())) / all;
  }

  private void join(int keep, int gone) {
    Group a = groups.get(keep);
    Group b = groups.get(gone);
    a.members.addAll(b.members);
    b.members.clear();
    a.links.remove(gone);
    b.links.remove(keep);
    b.links.forEach(
        (other, link) -> {
          groups.get(other).links.remove(gone);
          a.links.merge(other, link, Link::plus);
        });
    b.links = new HashMap<>();
    a.links.forEach(
        (other, link) -> {
          groups.get(other).links.put(keep, link);
          offer(keep, other, link);
        });
  }

  private void offer(int one, int other, Link link) {
    double mean = mean(link, one, other);
    if (!link.vetoed() && mean >= threshold) {
      queue.add(new Pair(Math.min(one, other), Math.max(one, other), mean));
    }
  }
}
