package org.stemma.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.text.Resource;

/// How rare words are in news at large: fixed, so that what a report is like does not depend on
/// the reports it comes with.
final class Background {
  /// Words that the background does not have are taken to stand in so many of its articles.
  private static final double UNSEEN = 3;

  private static final Map<String, Double> RARITY = new HashMap<>();
  private static final double RAREST;

  static {
    double articles = 0;
    for (List<String> row : Resource.rows(Background.class, "background.tsv")) {
      double count = Double.parseDouble(row.get(1));
      if (row.get(0).equals("*")) {
        articles = count;
      } else {
        RARITY.put(row.get(0), Math.log((articles + 1) / (count + .5)));
      }
    }
    RAREST = Math.log((articles + 1) / (UNSEEN + .5));
  }

  private Background() {}

  /// The logarithm of how many articles there are to one that has the stem.
  static double rarity(String stem) {
    return RARITY.getOrDefault(stem, RAREST);
  }
}
