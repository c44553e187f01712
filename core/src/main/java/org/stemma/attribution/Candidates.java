package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// Unnamed sources of different reports that may be one: both are given the same run of words
/// to say, or a word of their descriptions is shared that does not fit just anybody.
///
/// Each is laid beside the few before it that share something, so that the work grows with
/// the sources and not with their pairs.
final class Candidates {
  private static final int RUN = 6;
  private static final int BACK = 8;
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Described> described;
  private final SortedMap<Integer, SortedSet<Integer>> pairs = new TreeMap<>();
  private final SortedMap<Integer, SortedSet<Integer>> quoting = new TreeMap<>();

  Candidates(List<Described> described) {
    this.described = described;
    SortedMap<String, List<Described>> words = new TreeMap<>();
    SortedMap<String, List<Described>> runs = new TreeMap<>();
    for (Described one : described) {
      one.description().telling().forEach(w -> add(words, w, one));
      runs(one).forEach(r -> add(runs, r, one));
    }
    words.values().forEach(alike -> pair(alike, pairs));
    runs.values().forEach(alike -> pair(alike, quoting));
    quoting.forEach((a, bs) -> pairs.computeIfAbsent(a, x -> new TreeSet<>()).addAll(bs));
  }

  private static void add(SortedMap<String, List<Described>> index, String key, Described one) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
  }

  private static Set<String> runs(Described one) {
    Set<String> runs = new TreeSet<>();
    for (String content : one.said()) {
      List<String> words =
          NOT_A_WORD
              .splitAsStream(content.toLowerCase(Locale.ROOT))
              .filter(w -> !w.isEmpty())
              .toList();
      for (int i = 0; i + RUN <= words.size(); i++) {
        runs.add(String.join(" ", words.subList(i, i + RUN)));
      }
    }
    return runs;
  }

  private static void pair(List<Described> alike, SortedMap<Integer, SortedSet<Integer>> pairs) {
    for (int i = 0; i < alike.size(); i++) {
      for (int j = Math.max(0, i - BACK); j < i; j++) {
        Described a = alike.get(j);
        Described b = alike.get(i);
        if (!a.first().report().equals(b.first().report())) {
          pairs.computeIfAbsent(a.number(), x -> new TreeSet<>()).add(b.number());
        }
      }
    }
  }

  /// Whether a run of words stands in what both say.
  boolean sayTheSame(Described a, Described b) {
    return quoting.getOrDefault(a.number(), new TreeSet<>()).contains(b.number());
  }

  /// Tells every two, the one earlier in the story first.
  void forEach(BiConsumer<Described, Described> taker) {
    pairs.forEach((a, bs) -> bs.forEach(b -> taker.accept(described.get(a), described.get(b))));
  }
}
