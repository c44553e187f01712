package org.stemma.quality.examination;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.lineage.Reuse.Relation;
import org.stemma.quality.metric.Figure;

/// Two usual ways of finding reuse, put to the pairs that readers judged.
///
/// One is the way of passim (Smith et al., 2013) with its usual numbers: texts that share at least
/// five runs of 25 characters from the beginnings of words, which cover at least 50 characters. The
/// other is document MinHash (Broder, 1997): the likeness of the sets of all runs of five words, by
/// 128 least hashes. Where either must choose a threshold it gets the one that is best on these
/// very pairs.
final class ReuseBaselines {
  private static final int RUN = 25;
  private static final int LEAST_RUNS = 5;
  private static final int LEAST_CHARACTERS = 50;
  private static final int WORDS = 5;
  private static final int HASHES = 128;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Judged> passim = new ArrayList<>();
  private final List<Judged> minHash = new ArrayList<>();

  /// A pair with the likeness that a way gave it.
  private record Judged(Relation wanted, double likeness) {}

  void add(Relation wanted, String a, String b) {
    List<String> wordsA = words(a);
    List<String> wordsB = words(b);
    passim.add(new Judged(wanted, covered(wordsA, wordsB)));
    minHash.add(new Judged(wanted, likeness(grams(wordsA), grams(wordsB))));
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(figures("passim-like", passim));
    figures.addAll(figures("minhash", minHash));
    return figures;
  }

  private static List<Figure> figures(String way, List<Judged> judged) {
    Confusion best = new Confusion();
    List<Double> thresholds = judged.stream().map(Judged::likeness).distinct().sorted().toList();
    for (double derived : thresholds) {
      for (double wholly : thresholds) {
        Confusion tried = new Confusion();
        judged.forEach(j -> tried.add(j.wanted(), relation(j.likeness(), derived, wholly)));
        best = wholly >= derived && tried.macro() > best.macro() ? tried : best;
      }
    }
    return List.of(
        Figure.f1(way + ".wholly.f1", best.counts(Relation.WHOLLY)),
        Figure.f1(way + ".derived.f1", best.derived()),
        Figure.mean(way + ".ternary.macro-f1", best.macro(), "three classes"));
  }

  private static Relation relation(double likeness, double derived, double wholly) {
    if (likeness >= wholly) {
      return Relation.WHOLLY;
    }
    return likeness >= derived ? Relation.PARTIALLY : Relation.NON;
  }

  private static List<String> words(String text) {
    return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
  }

  /// How much of the shorter text stands in runs of characters that both have.
  private static double covered(List<String> a, List<String> b) {
    boolean ordered = a.size() <= b.size();
    List<String> shorter = ordered ? a : b;
    Set<String> runs = new HashSet<>(runs(ordered ? b : a));
    List<String> own = runs(shorter);
    Set<String> shared = new HashSet<>();
    int covered = 0;
    int end = 0;
    int at = 0;
    for (int i = 0; i < own.size(); i++) {
      if (runs.contains(own.get(i))) {
        shared.add(own.get(i));
        covered += at + RUN - Math.max(end, at);
        end = at + RUN;
      }
      at += shorter.get(i).length() + 1;
    }
    boolean enough = shared.size() >= LEAST_RUNS && covered >= LEAST_CHARACTERS;
    int all = shorter.stream().mapToInt(w -> w.length() + 1).sum();
    return enough ? covered / (double) all : 0;
  }

  /// The runs of characters from the beginning of every word that has so many after it.
  private static List<String> runs(List<String> words) {
    String text = String.join(" ", words);
    List<String> runs = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      if (at + RUN <= text.length()) {
        runs.add(text.substring(at, at + RUN));
      }
      at += word.length() + 1;
    }
    return runs;
  }

  private static Set<String> grams(List<String> words) {
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      grams.add(String.join(" ", words.subList(i, i + WORDS)));
    }
    return grams;
  }

  /// The share of least hashes that both sets have alike, which estimates Jaccard's likeness.
  private static double likeness(Set<String> a, Set<String> b) {
    int alike = 0;
    for (int hash = 0; hash < HASHES; hash++) {
      alike += least(a, hash) == least(b, hash) ? 1 : 0;
    }
    return alike / (double) HASHES;
  }

  private static long least(Set<String> grams, int hash) {
    long least = Long.MAX_VALUE;
    for (String gram : grams) {
      long mixed = (gram.hashCode() + 0x9E3779B97F4A7C15L * (hash + 1)) * 0xBF58476D1CE4E5B9L;
      least = Math.min(least, (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL);
    }
    return least;
  }
}
