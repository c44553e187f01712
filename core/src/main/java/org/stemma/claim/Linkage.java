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
/// agglomeration; Bansal, Blum and Chawla 2004). The mean may be of the likeliest share of the
/// pairs only: what is worded in two ways then need not be alike in all of them. A pair that nobody
/// weighed counts as unlikely as a pair can be. Cost: the weighed pairs, times the logarithm of
/// their number.
final class Linkage {
  private static final double DIGITS = 1e9;

  private final double threshold;
  private final double bound;
  private final double share;
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
  /// @param share the likeliest share of the pairs that the mean is taken over
  Linkage(int items, double threshold, double bound, double share) {
    this.threshold = threshold;
    this.bound = bound;
    this.share = share;
    for (int i = 0; i < items; i++) {
      groups.add(new Group(i));
    }
  }

  private record Pair(int a, int b, double mean) {}

  /// The log-odds of the pairs of two groups that were weighed, the likeliest first.
  private static final class Link {
    private final double[] odds;
    private final boolean vetoed;

    Link(double[] odds, boolean vetoed) {
      this.odds = odds;
      this.vetoed = vetoed;
    }

    /// Merged in one pass: both are in order.
    Link plus(Link other) {
      double[] both = new double[odds.length + other.odds.length];
      int i = 0;
      int j = 0;
      while (i + j < both.length) {
        boolean own = j == other.odds.length || i < odds.length && odds[i] >= other.odds[j];
        both[i + j] = own ? odds[i] : other.odds[j];
        i += own ? 1 : 0;
        j += own ? 0 : 1;
      }
      return new Link(both, vetoed || other.vetoed);
    }

    /// The mean of so many of the likeliest; what was not weighed is as unlikely as can be.
    double mean(int likeliest, double bound) {
      double sum = -bound * Math.max(0, likeliest - odds.length);
      for (int i = 0; i < Math.min(likeliest, odds.length); i++) {
        sum += odds[i];
      }
      return sum / likeliest;
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
    // sums taken in another order may differ in the last digits, and must not decide
    double exact = Math.rint(logOdds * DIGITS) / DIGITS;
    double odds = Math.max(-bound, Math.min(bound, exact));
    if (vetoed || odds > -bound) {
      Link link = new Link(new double[] {odds}, vetoed);
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
    return link.mean((int) Math.ceil(share * all), bound);
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
    if (link.vetoed || link.odds[0] < threshold) {
      return;
    }
    double mean = mean(link, one, other);
    if (mean >= threshold) {
      queue.add(new Pair(Math.min(one, other), Math.max(one, other), mean));
    }
  }
}
