package org.stemma.attribution;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.text.Resource;

/// The words in which sources are described, and what they tell: `origins.lexicon`.
final class OriginLexicon {
  private static final String BODY = "the ";
  private static final String SAME = "=";
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
  private static final Pattern FORMER =
      Pattern.compile("\\b(?:ex-|(?:one-time|onetime|erstwhile|previous) )");
  private static final Map<String, String> CLASSES = read();

  private OriginLexicon() {}

  private static Map<String, String> read() {
    Map<String, String> classes = new HashMap<>();
    List<List<String>> rows = Resource.rows(OriginLexicon.class, "origins.lexicon");
    rows.forEach(row -> classes.put(row.getFirst(), row.getLast()));
    rows.forEach(row -> classes.putIfAbsent(singular(row.getFirst()), row.getLast()));
    return classes;
  }

  private static String classOf(String word) {
    return CLASSES.getOrDefault(word, "");
  }

  /// The words of a description in their first form, without those that say nothing; words of one
  /// meaning are one word.
  static Set<String> words(String description) {
    Set<String> words = new LinkedHashSet<>();
    NOT_A_WORD
        .splitAsStream(FORMER.matcher(description.toLowerCase(Locale.ROOT)).replaceAll("former "))
        .map(OriginLexicon::first)
        .filter(w -> w.length() > 1 && !classOf(w).equals("filler"))
        .map(w -> classOf(w).startsWith(SAME) ? classOf(w).substring(SAME.length()) : w)
        .forEach(words::add);
    return words;
  }

  /// The word in the singular, unless its plural means another thing: "locals".
  private static String first(String word) {
    String singular = singular(word);
    return CLASSES.containsKey(word) && !classOf(word).equals(classOf(singular)) ? word : singular;
  }

  private static String singular(String word) {
    if (word.length() <= 4 || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }

  static boolean areGeneric(Set<String> words) {
    return areAll(words, Set.of("generic"));
  }

  static boolean areVague(Set<String> words) {
    return areAll(words, Set.of("generic", "source"));
  }

  /// Whether it is no party that speaks but what somebody goes by: "initial indications".
  static boolean areEvidence(Set<String> words) {
    return !words.isEmpty() && areAll(words, Set.of("evidence"));
  }

  private static boolean areAll(Set<String> words, Set<String> which) {
    return words.stream().allMatch(w -> which.contains(classOf(w)));
  }

  /// Whether the words fit many people at one place: "witnesses", "a resident".
  static boolean areWitnesses(Set<String> words) {
    return areAll(words, Set.of("witness"));
  }

  /// The description under which an origin is counted, the same for all names of one body.
  static String description(Set<String> words) {
    return words.stream()
        .map(w -> classOf(w).startsWith(BODY) ? classOf(w).substring(BODY.length()) : w)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /// The words with their classes in place of those that have one.
  static Set<String> classes(Set<String> words) {
    Set<String> classes = new TreeSet<>();
    words.forEach(w -> classes.add(classOf(w).isEmpty() ? w : classOf(w)));
    return classes;
  }
}
