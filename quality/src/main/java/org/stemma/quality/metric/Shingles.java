package org.stemma.quality.metric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The bag of word n-grams of a text: a text of fewer words is one shingle, one of none has none.
///
/// The measure of the article-extraction benchmark of Scrapinghub: shingles of four words, `\w+`.
public record Shingles(Map<List<String>, Integer> bag) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");

  public Shingles {
    bag = Map.copyOf(bag);
  }

  public static Shingles of(String text, int words) {
    List<String> tokens = words(text);
    Map<List<String>, Integer> bag = new HashMap<>();
    int last = tokens.isEmpty() ? -1 : Math.max(0, tokens.size() - words);
    for (int i = 0; i <= last; i++) {
      bag.merge(tokens.subList(i, Math.min(tokens.size(), i + words)), 1, Integer::sum);
    }
    return new Shingles(bag);
  }

  /// The words of a text, as `\w+` finds them.
  public static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /// What this text has of the wanted one, counted with multiplicity.
  public Counts against(Shingles wanted) {
    long shared = 0;
    for (Map.Entry<List<String>, Integer> entry : bag.entrySet()) {
      shared += Math.min(entry.getValue(), wanted.bag.getOrDefault(entry.getKey(), 0));
    }
    return new Counts(shared, size() - shared, wanted.size() - shared);
  }

  private long size() {
    return bag.values().stream().mapToLong(Integer::longValue).sum();
  }
}
