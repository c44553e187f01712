package org.stemma.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.text.Resource;

/// What the elements around a block are called, and what such names usually mean, read from
/// `elements.tsv`.
final class Elements {
  private static final Pattern CUT = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern LEAF =
      Pattern.compile("(p|h[1-6]|li|td|th|dd|dt|pre|blockquote|time|figcaption)\\b");
  private static final String BETWEEN = " > ";
  private static final int STEM = 5;
  private static final Map<String, Set<String>> WORDS = read();

  private Elements() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new HashMap<>();
    for (List<String> row : Resource.rows(Elements.class, "elements.tsv")) {
      words
          .computeIfAbsent(row.get(0), k -> new HashSet<>())
          .addAll(List.of(row.get(1).split(" ")));
    }
    return words;
  }

  /// The paths of the elements that a block stands in, outermost first, its own element last.
  static List<String> around(String path) {
    List<String> around = new ArrayList<>();
    int at = path.indexOf(BETWEEN);
    while (at >= 0) {
      around.add(path.substring(0, at));
      at = path.indexOf(BETWEEN, at + BETWEEN.length());
    }
    around.add(path);
    return around;
  }

  /// The elements that may hold a block and others: those around it, its own only if it is none for
  /// text alone.
  static List<String> holding(String path) {
    List<String> around = around(path);
    boolean leaf = around.size() > 1 && LEAF.matcher(step(path)).lookingAt();
    return leaf ? around.subList(0, around.size() - 1) : around;
  }

  /// The last step of a path.
  static String step(String path) {
    int at = path.lastIndexOf(BETWEEN);
    return at < 0 ? path : path.substring(at + BETWEEN.length());
  }

  static boolean isForeign(String path) {
    return means("foreign", step(path))
        || step(path).startsWith("aside")
        || step(path).startsWith("footer")
        || step(path).startsWith("nav");
  }

  /// Whether a step's names say the given thing.
  static boolean means(String what, String step) {
    Set<String> exact = WORDS.getOrDefault(what + "-exact", Set.of());
    Set<String> stems = WORDS.getOrDefault(what, Set.of());
    int names = step.indexOf(' ');
    if (names < 0) {
      return false;
    }
    for (String name : CUT.split(step.substring(names))) {
      String word = name.toLowerCase(Locale.ROOT);
      if (stems.contains(word)
          || exact.contains(word)
          || stems.stream().anyMatch(s -> s.length() >= STEM && word.startsWith(s))) {
        return true;
      }
    }
    return false;
  }
}
