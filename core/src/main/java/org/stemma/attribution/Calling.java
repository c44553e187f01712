package org.stemma.attribution;

import java.util.Set;
import java.util.TreeSet;

/// By what a definite description calls somebody: "the eldest harbour master of Ellin".
///
/// @param head the noun, in its first form
/// @param telling the words before the noun that do not fit just anybody
/// @param owner whether a name says whose or where: "the mayor of Ellin", "the Danish minister"
/// @param person whether it calls one person
record Calling(String head, Set<String> telling, boolean owner, boolean plural, boolean person) {
  Calling {
    telling = Set.copyOf(telling);
  }

  boolean isPerson() {
    return person;
  }

  static Calling of(Words words, Range source, String head, boolean plural) {
    int end = SourcePhrases.headEnd(words, source);
    Set<String> telling = new TreeSet<>();
    boolean owner = false;
    for (int i = source.from(); i < source.to(); i++) {
      String tag = words.tag(i);
      owner |= words.at(i).isProperNoun();
      boolean describes = tag.startsWith("NN") || tag.startsWith("JJ");
      if (i < end - 1 && describes && !SourceWords.isVague(words.lower(i))) {
        telling.add(words.lemma(i));
      }
    }
    boolean role = SourceWords.isSpeaker(head) || head.endsWith("year-old") || head.equals("old");
    return new Calling(
        head, telling, owner, plural, role && !plural && words.is(source.from(), "the"));
  }
}
