package org.stemma.quality.metric;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.stemma.quality.metric.BCubed.Item;

/// How well mentions are brought together, in the three measures whose mean CoNLL-2012 made the
/// usual one: links (MUC, Vilain et al. 1995), mentions (B-cubed) and entities (CEAF-e with φ4,
/// Luo 2005). Mentions are given, so that both sides group the same ones; those that stand alone
/// count.
public record Coreference(F1 muc, F1 bCubed, F1 ceafE) {
  /// Precision and recall.
  public record F1(double precision, double recall) {
    public double value() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  public static Coreference of(List<Item> items) {
    BCubed cubed = BCubed.of(items);
    return new Coreference(
        new F1(links(items, Item::found, Item::wanted), links(items, Item::wanted, Item::found)),
        new F1(cubed.precision(), cubed.recall()),
        entities(items));
  }

  /// The mean of the three.
  public double conll() {
    return (muc.value() + bCubed.value() + ceafE.value()) / 3;
  }

  /// Of the links that one side needs for its groups, the share that the other has.
  private static double links(
      List<Item> items, Function<Item, String> one, Function<Item, String> other) {
    Map<String, Set<String>> parts = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    for (Item item : items) {
      parts.computeIfAbsent(one.apply(item), k -> new HashSet<>()).add(other.apply(item));
      sizes.merge(one.apply(item), 1, Integer::sum);
    }
    int needed = items.size() - parts.size();
    int lacking = parts.values().stream().mapToInt(p -> p.size() - 1).sum();
    return needed == 0 ? 0 : (needed - lacking) / (double) needed;
  }

  /// The best one-to-one pairing of wanted and found groups, each pair worth what it shares.
  private static F1 entities(List<Item> items) {
    Map<String, Integer> wanted = new HashMap<>();
    Map<String, Integer> found = new HashMap<>();
    Map<Integer, Integer> wantedSizes = new HashMap<>();
    Map<Integer, Integer> foundSizes = new HashMap<>();
    for (Item item : items) {
      wantedSizes.merge(number(wanted, item.wanted()), 1, Integer::sum);
      foundSizes.merge(number(found, item.found()), 1, Integer::sum);
    }
    double[][] shared = new double[wanted.size()][found.size()];
    for (Item item : items) {
      int w = number(wanted, item.wanted());
      int f = number(found, item.found());
      shared[w][f] += 2.0 / (wantedSizes.getOrDefault(w, 0) + foundSizes.getOrDefault(f, 0));
    }
    double best = Assignment.best(shared);
    return new F1(best / Math.max(1, found.size()), best / Math.max(1, wanted.size()));
  }

  private static int number(Map<String, Integer> numbers, String name) {
    return numbers.computeIfAbsent(name, k -> numbers.size());
  }
}
