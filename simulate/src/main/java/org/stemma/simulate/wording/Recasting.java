package org.stemma.simulate.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The same noun phrase in another construction: "the resignation of the governor", "the governor’s
/// resignation"; "a spokeswoman for Tarvik police", "a Tarvik police spokeswoman".
final class Recasting {
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final String NOUN = "([a-z]+(?: [a-z]+)?)";

  private static final Pattern OWNED =
      Pattern.compile("(?:the|an?) " + NOUN + " of (the [a-z]+(?: [a-z]+)?[a-rt-z])");

  private static final Pattern NAMED =
      Pattern.compile(
          "(the|an?) "
              + NOUN
              + " (?:of|for|at|from) (?:the )?(\\p{Lu}[\\p{L}’-]*(?: [\\p{Lu}\\p{Ll}][\\p{L}’-]*){0,3})");

  private static final Pattern CLAUSE =
      Pattern.compile("(.{6,}?) (?:who|that) (?:was|were|had|has|have|is|are) .*");

  private static final Pattern TAIL =
      Pattern.compile(
          "((?:the|an?|one|two|three|several) (?:[\\p{Ll}-]+ ){0,2}?[\\p{Ll}-]{4,})"
              + " (?:with|who|that|close|in|at|for|of|from|near|familiar) .*");

  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}’-])[a-z]{4,}(?![\\p{L}’-])");

  private static final Map<String, List<String>> SYNONYMS = synonyms();

  private Recasting() {}

  private static Map<String, List<String>> synonyms() {
    Map<String, List<String>> sets = new HashMap<>();
    for (String line : DataLines.of("synonyms.lexicon")) {
      List<String> words = BAR.splitAsStream(line).map(String::strip).toList();
      sets.put(words.getFirst(), words);
    }
    return sets;
  }

  /// The words, or the same in another construction and with other words, as the number draws.
  static String of(String words, int pick) {
    String recast = construction(words, pick);
    StringBuilder made = new StringBuilder();
    Matcher word = WORD.matcher(recast);
    int salt = 0;
    while (word.find()) {
      List<String> set = SYNONYMS.getOrDefault(word.group(), List.of(word.group()));
      String chosen = set.get(Math.floorMod(Templates.draw(pick, 60 + salt++), set.size()));
      word.appendReplacement(made, Matcher.quoteReplacement(chosen));
    }
    return word.appendTail(made).toString().replace("ex- ", "ex-");
  }

  /// A source's description, in some draws without what stands behind its noun: "a clerk in the
  /// governor’s office", "a clerk".
  static String source(String words, int pick) {
    Matcher tail = TAIL.matcher(words);
    boolean cut = Math.floorMod(Templates.draw(pick, 59), 5) < 3 && tail.matches();
    return of(cut ? tail.group(1) : words, pick);
  }

  private static String construction(String words, int pick) {
    int way = Math.floorMod(pick, 4);
    if (way < 2) {
      return words;
    }
    Matcher named = NAMED.matcher(words);
    if (named.matches()) {
      return article(named.group(1), named.group(3)) + named.group(3) + " " + named.group(2);
    }
    Matcher owned = OWNED.matcher(words);
    if (owned.matches()) {
      return owned.group(2) + "’s " + owned.group(1);
    }
    Matcher clause = CLAUSE.matcher(words);
    return way == 3 && clause.matches() ? clause.group(1) : words;
  }

  private static String article(String was, String next) {
    boolean vowel = "AEIOU".indexOf(next.charAt(0)) >= 0;
    return was.equals("the") ? "the " : vowel ? "an " : "a ";
  }
}
