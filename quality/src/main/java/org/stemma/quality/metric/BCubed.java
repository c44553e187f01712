package org.stemma.quality.metric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// B-cubed: for each item, how pure its found group is and how much of its wanted group is in it,
/// as means over all items. Bagga and Baldwin, "Algorithms for scoring coreference chains", 1998.
///
/// @param precision mean share of an item's found group that is wanted with it, itself included
/// @param recall mean share of an item's wanted group that is found with it
public record BCubed(double precision, double recall) {
  /// One item with the group it should be in and the one it was found in.
  public record Item(String wanted, String found) {}

  /// The measure over items that are both wanted and found; nothing scores 0.
  public static BCubed of(List<Item> items) {
    return of(items, 0);
  }

  /// The measure by an item's fellows, the item itself left out: one that is alone on a side is
  /// right on that side. Small groups score no more than they deserve so.
  public static BCubed ofFellows(List<Item> items) {
    return of(items, 1);
  }

  /// @param aside how many of each group are not counted for an item
  private static BCubed of(List<Item> items, int aside) {
    Map<String, Integer> wanted = new HashMap<>();
    Map<String, Integer> found = new HashMap<>();
    Map<Item, Integer> both = new HashMap<>();
    for (Item item : items) {
      wanted.merge(item.wanted(), 1, Integer::sum);
      found.merge(item.found(), 1, Integer::sum);
      both.merge(item, 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Item item : items) {
      int together = both.getOrDefault(item, 1) - aside;
      precision += share(together, found.getOrDefault(item.found(), 1) - aside);
      recall += share(together, wanted.getOrDefault(item.wanted(), 1) - aside);
    }
    int many = Math.max(1, items.size());
    return new BCubed(precision / many, recall / many);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : part / (double) whole;
  }

  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
