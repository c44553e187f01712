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
  private static final Pattern UNREADABLE = Pattern.compile("\\S*[/.=]\\S*|\\S{60,}");
  private static final Pattern NUMBERED = Pattern.compile("\\s?\\S*\\d\\S*");
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern ARTICLE_TEXT =
      Pattern.compile(
          "(?i)(?<![\\p{L}-])(?:article|entry|post|story|news)[-_]{0,2}(?:body|content|text)(?![\\p{L}-])");
  private static final Pattern WHOLE = Pattern.compile("(?:body|main|article)(?![a-z])");
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
    return !step(path).startsWith("main")
            && !step(path).startsWith("article")
            && means("foreign", step(path))
        || step(path).startsWith("aside")
        || step(path).startsWith("footer")
        || step(path).startsWith("nav");
  }

  /// Whether an element is the whole page or the whole article, whatever names it bears.
  static boolean isWhole(String path) {
    return WHOLE.matcher(step(path)).lookingAt();
  }

  /// Whether a step's names say the given thing.
  static boolean means(String what, String step) {
    Set<String> exact = WORDS.getOrDefault(what + "-exact", Set.of());
    Set<String> stems = WORDS.getOrDefault(what, Set.of());
    int names = step.indexOf(' ');
    if (names < 0) {
      return false;
    }
    for (String name : CUT.split(readable(step.substring(names)))) {
      String word = name.toLowerCase(Locale.ROOT);
      if (stems.contains(word)
          || exact.contains(word)
          || stems.stream().anyMatch(s -> s.length() >= STEM && word.startsWith(s))) {
        return true;
      }
    }
    return false;
  }

  /// Names without addresses and other long strings that some pages keep there.
  private static String readable(String names) {
    return UNREADABLE.matcher(names).replaceAll("");
  }

  /// The first of an element's names that has no digit, blank if none.
  static String firstName(String names) {
    for (String name : BLANK.split(names)) {
      if (!name.isEmpty() && name.chars().noneMatch(Character::isDigit)) {
        return name;
      }
    }
    return "";
  }

  /// The names of a step that have no digit: what elements of one kind have in common.
  static String names(String step) {
    int at = step.indexOf(' ');
    return at < 0 ? "" : NUMBERED.matcher(step.substring(at)).replaceAll("");
  }

  /// Whether an element is called the text of an article and nothing else.
  static boolean isArticleText(String path) {
    return ARTICLE_TEXT.matcher(step(path)).find();
  }
}
