package org.stemma.attribution;

import java.util.Set;
import java.util.TreeSet;

/// By what a definite description calls somebody: "the eldest harbour master of Ellin".
///
/// @param head the noun, in its first form
/// @param telling the nouns and adjectives beside the noun that do not fit just anybody
/// @param owner whether a name says whose or where: "the mayor of Ellin", "the Danish minister"
/// @param plural whether it calls several so
/// @param person whether it calls one person
/// @param body whether it calls a body: "the ministry"
record Calling(
    String head, Set<String> telling, boolean owner, boolean plural, boolean person, boolean body) {
  Calling {
    telling = Set.copyOf(telling);
  }

  boolean isPerson() {
    return person;
  }

  boolean isBody() {
    return body;
  }

  static Calling of(Words words, Range source, String head, boolean plural) {
    Set<String> telling = new TreeSet<>();
    boolean owner = false;
    for (int i = source.from(); i < source.to(); i++) {
      String tag = words.tag(i);
      owner |= words.at(i).isProperNoun();
      boolean describes = tag.startsWith("NN") || tag.startsWith("JJ");
      boolean said = words.at(i).isProperNoun() || words.lemma(i).equals(head);
      if (describes && !said && !SourceWords.isVague(words.lower(i))) {
        telling.add(words.lemma(i));
      }
    }
    boolean role = SourceWords.isSpeaker(head) || head.endsWith("year-old") || head.equals("old");
    boolean the = words.is(source.from(), "the");
    boolean body = SourceWords.isGroup(head) && !SourceWords.isRecord(head);
    return new Calling(head, telling, owner, plural, role && !plural && the, body && the);
  }
}
