package org.stemma.quality.metric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The adjusted Rand index: the share of pairs that both sides put together or apart alike, less
/// what chance would give, 1 if all agree. Hubert and Arabie, "Comparing partitions", 1985.
public final class RandIndex {
  private RandIndex() {}

  /// May be below 0, where chance does better; nothing, and groups that leave no choice, score 1.
  public static double adjusted(List<BCubed.Item> items) {
    Map<String, Integer> wanted = new HashMap<>();
    Map<String, Integer> found = new HashMap<>();
    Map<BCubed.Item, Integer> both = new HashMap<>();
    for (BCubed.Item item : items) {
      wanted.merge(item.wanted(), 1, Integer::sum);
      found.merge(item.found(), 1, Integer::sum);
      both.merge(item, 1, Integer::sum);
    }
    double together = pairs(both);
    double byWanted = pairs(wanted);
    double byFound = pairs(found);
    double all = items.size() * (items.size() - 1.0) / 2;
    double chance = all == 0 ? 0 : byWanted * byFound / all;
    double most = (byWanted + byFound) / 2;
    return most == chance ? 1 : (together - chance) / (most - chance);
  }

  private static double pairs(Map<?, Integer> groups) {
    return groups.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
  }
}
