package org.stemma.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.text.Resource;

/// The words that describe those who speak without naming them, of `sources.lexicon`.
final class SourceWords {
  private static final Set<String> SPEAKERS = read("speaker");
  private static final Set<String> GROUPS = read("group");
  private static final Set<String> RECORDS = read("record");
  private static final Set<String> TITLES = read("title");
  private static final Set<String> VAGUE = read("vague");
  private static final Set<String> ANYBODY = read("anybody");
  private static final List<List<String>> KINDRED = kindred();

  private SourceWords() {}

  private static Set<String> read(String kind) {
    Set<String> words = new HashSet<>();
    for (List<String> row : Resource.rows(SourceWords.class, "sources.lexicon")) {
      if (row.getFirst().equals(kind)) {
        words.addAll(List.of(row.get(1).split(" ")));
      }
    }
    return Set.copyOf(words);
  }

  private static List<List<String>> kindred() {
    return Resource.rows(SourceWords.class, "sources.lexicon").stream()
        .filter(row -> row.getFirst().equals("kindred"))
        .map(row -> List.of(row.get(1).split(" ")))
        .toList();
  }

  /// Whether the phrase names or describes somebody who can say something.
  static boolean isBearer(Words words, Range phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (words.at(i).isProperNoun()
          || words.at(i).isPronoun()
          || isSpeaker(words.lemma(i))
          || isGroup(words.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isSpeaker(String lemma) {
    return SPEAKERS.contains(lemma);
  }

  static boolean isGroup(String lemma) {
    return GROUPS.contains(lemma) || RECORDS.contains(lemma);
  }

  static boolean isRecord(String lemma) {
    return RECORDS.contains(lemma);
  }

  /// Whether the word beside such a noun fits just anybody: “senior”, “local”.
  static boolean isVague(String word) {
    return VAGUE.contains(word);
  }

  /// Whether the noun says nothing of what somebody does: “woman”, “father”.
  static boolean isAnybody(String noun) {
    return ANYBODY.contains(noun) || noun.endsWith("year-old") || noun.equals("old");
  }

  /// Whether two nouns may describe the same people: “witness” and “onlooker”.
  static boolean areKindred(String one, String other) {
    return KINDRED.stream().anyMatch(k -> k.contains(one) && k.contains(other));
  }

  static boolean isTitle(String lemma) {
    return TITLES.contains(lemma.replace(".", ""));
  }
}
