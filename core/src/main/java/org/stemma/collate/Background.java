package org.stemma.collate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.text.Resource;

/// How rare a word is in news at large, from `background.tsv`.
final class Background {
  private static final Background INSTANCE = new Background();

  private final Map<String, Integer> documents = new HashMap<>();
  private final double all;

  private Background() {
    for (List<String> row : Resource.rows(Background.class, "background.tsv")) {
      documents.put(row.get(0), Integer.parseInt(row.get(1)));
    }
    all = documents.getOrDefault("the", 1);
  }

  /// Rarity in nats: 0 for "the", about 5.5 for a word nobody has counted.
  static double rarity(String word, String lemma) {
    int seen =
        Math.max(
            INSTANCE.documents.getOrDefault(word, 0), INSTANCE.documents.getOrDefault(lemma, 0));
    return Math.log((INSTANCE.all + 1) / (Math.max(seen, 7) + 1));
  }
}
