package org.stemma.attribution;

import java.util.Set;
import java.util.TreeSet;
import org.stemma.name.Entity;

/// What a source is called that is not named: “two senior port officials”.
///
/// @param head the noun, lower case and singular
/// @param modifiers the other words but for articles, numbers and prepositions
/// @param telling the modifiers that do not fit just anybody: “port”, but not “senior”
/// @param count the number given, as printed in lower case; empty if none is
/// @param plural whether it is said of several
/// @param fresh whether it brings in somebody new: “a resident”, “another official”
record Description(
    String head,
    Set<String> modifiers,
    Set<String> telling,
    String count,
    boolean plural,
    boolean fresh) {
  Description {
    modifiers = Set.copyOf(modifiers);
    telling = Set.copyOf(telling);
  }

  static Description of(Words words, Range printed) {
    Range phrase = NounPhrases.head(words, printed);
    int end = SourcePhrases.headEnd(words, phrase);
    Set<String> modifiers = new TreeSet<>();
    Set<String> telling = new TreeSet<>();
    String count = "";
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (words.tag(i).equals("CD")) {
        count = words.lower(i);
      } else if (i != end - 1 && isModifier(words, i)) {
        modifiers.add(words.lemma(i));
        if (!SourceWords.isVague(words.lower(i))) {
          telling.add(words.lemma(i));
        }
      }
    }
    boolean plural = words.tag(end - 1).endsWith("S") || words.is(phrase.from(), "some", "several");
    boolean fresh =
        words.is(phrase.from(), "a", "an", "another", "other")
            || (!plural && words.is(phrase.from(), "one"));
    return new Description(words.lemma(end - 1), modifiers, telling, count, plural, fresh);
  }

  private static boolean isModifier(Words words, int i) {
    String tag = words.tag(i);
    return words.at(i).isWord()
        && (tag.startsWith("NN") || tag.startsWith("JJ") || isParticiple(tag));
  }

  private static boolean isParticiple(String tag) {
    return tag.equals("VBN") || tag.equals("VBG");
  }

  /// Whether it describes people or a body, not a document or a thing.
  boolean isSomebody() {
    return SourceWords.isSpeaker(head) || isBody();
  }

  private boolean isBody() {
    return SourceWords.isGroup(head) && !SourceWords.isRecord(head);
  }

  Entity.Kind kind() {
    if (isBody()) {
      return Entity.Kind.ORGANISATION;
    }
    return plural ? Entity.Kind.OTHER : Entity.Kind.PERSON;
  }

  /// What two descriptions in one report must share to mean one group.
  String key() {
    return head + (plural ? "s " : " ") + new TreeSet<>(modifiers);
  }
}
