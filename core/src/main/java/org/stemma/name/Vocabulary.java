package org.stemma.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.text.Resource;

/// What single words say about being a name: everyday words, adjectives of peoples and faiths,
/// given names.
final class Vocabulary {
  private static final String[][] ENDINGS = {
    {"s", ""},
    {"es", ""},
    {"ies", "y"},
    {"ied", "y"},
    {"ed", ""},
    {"d", ""},
    {"ing", ""},
    {"ing", "e"},
    {"ly", ""},
    {"er", ""},
    {"ers", ""},
    {"r", ""},
    {"rs", ""}
  };

  private static final Set<String> COMMON = words("common.lexicon");
  private static final Set<String> ADJECTIVES = words("adjectives.lexicon");
  private static final Set<String> LABELS = words("labels.lexicon");
  private static final List<List<String>> NICKNAMES =
      Resource.lines(Vocabulary.class, "nicknames.lexicon").stream()
          .map(l -> List.of(Spelling.fold(l).split(" ")))
          .toList();
  private static final Pattern SERVANT = Pattern.compile("abd(?:u|e)?[lr]\\p{L}{3,}");
  private static final Map<String, String> GIVEN = given();

  private Vocabulary() {}

  /// Whether English uses the word, in any of its usual forms, for something other than a name.
  static boolean isCommon(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    int apostrophe = lower.indexOf('\'');
    String plain =
        apostrophe > 1
            ? lower.substring(0, lower.endsWith("n't") ? apostrophe - 1 : apostrophe)
            : lower;
    return COMMON.contains(plain) || bases(plain).stream().anyMatch(COMMON::contains);
  }

  private static List<String> bases(String word) {
    List<String> bases = new ArrayList<>();
    for (String[] ending : ENDINGS) {
      if (word.length() > ending[0].length() + 2 && word.endsWith(ending[0])) {
        String stem = word.substring(0, word.length() - ending[0].length());
        bases.add(stem + ending[1]);
        int last = stem.length() - 1;
        if (!ending[0].equals("s") && stem.charAt(last) == stem.charAt(last - 1)) {
          bases.add(stem.substring(0, last));
        }
      }
    }
    return bases;
  }

  /// Whether it is capitalised by custom and names nobody: "Sunni", "Tuesday".
  static boolean isAdjective(String word) {
    return ADJECTIVES.contains(word) || ADJECTIVES.contains(word.replace('’', '\''));
  }

  /// Whether pages print it beside pictures and texts: "Image", "Video".
  static boolean isLabel(String word) {
    return LABELS.contains(word);
  }

  static boolean isGiven(String word) {
    String folded = Spelling.fold(word);
    return GIVEN.containsKey(folded)
        || folded.startsWith("abd") && SERVANT.matcher(folded).matches();
  }

  /// Whether one first name may be a familiar form of the other: "Bill" and "William".
  static boolean areOneFirstName(String a, String b) {
    String one = Spelling.fold(a);
    String two = Spelling.fold(b);
    return NICKNAMES.stream().anyMatch(n -> n.contains(one) && n.contains(two));
  }

  /// `m` or `f` where a given name tells.
  static Optional<String> gender(String given) {
    return Optional.ofNullable(GIVEN.get(Spelling.fold(given))).filter(g -> !g.equals("x"));
  }

  private static Set<String> words(String resource) {
    Set<String> words = new HashSet<>();
    for (String line : Resource.lines(Vocabulary.class, resource)) {
      words.addAll(List.of(line.split("\\s+")));
    }
    return words;
  }

  private static Map<String, String> given() {
    Map<String, String> given = new HashMap<>();
    for (List<String> row : Resource.rows(Vocabulary.class, "given.lexicon")) {
      for (String name : row.get(1).split(" ")) {
        given.merge(Spelling.fold(name), row.getFirst(), (a, b) -> a.equals(b) ? a : "x");
      }
    }
    return given;
  }
}
