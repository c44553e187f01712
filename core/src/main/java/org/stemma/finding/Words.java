package org.stemma.finding;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Texts as sets of the beginnings of their longer words, so that "arrest" and "arrested" meet.
final class Words {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Words with which a clause begins whose subject stands elsewhere, or is anybody.
  private static final Set<String> LEANING =
      Set.of(
          "he", "she", "it", "they", "this", "these", "those", "you", "that", "to", "and", "or",
          "but", "his", "her", "their", "its", "was", "were", "is", "are", "had", "has", "have",
          "heard", "saw", "said", "told", "as", "if", "so", "because", "when", "while");

  private Words() {}

  /// Whether a clause leans on what stands before it: "he last saw her in May", "heard a bang",
  /// "leading to the harbour".
  static boolean hangs(String clause) {
    String first = BREAK.splitAsStream(clause.strip()).findFirst().orElse("");
    boolean verb = first.endsWith("ing") || first.endsWith("ed");
    boolean small = first.equals(first.toLowerCase(Locale.ROOT));
    return LEANING.contains(first.toLowerCase(Locale.ROOT)) || verb && small;
  }

  /// @param shortest words with fewer letters are left out
  /// @param stem so many letters of each count
  static Set<String> stems(String text, int shortest, int stem) {
    Set<String> stems = new TreeSet<>();
    BREAK
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(w -> w.length() >= shortest)
        .forEach(w -> stems.add(w.substring(0, Math.min(stem, w.length()))));
    return stems;
  }

  /// Which share of the one the other has too; none of nothing.
  static double share(Set<String> of, Set<String> in) {
    return of.isEmpty() ? 0 : (double) of.stream().filter(in::contains).count() / of.size();
  }
}
