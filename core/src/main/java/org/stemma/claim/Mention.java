package org.stemma.claim;

import java.util.Optional;
import org.stemma.language.Token;
import org.stemma.text.Passage;

/// A place where a report tells of an event or a participant, with what telling whether two mean
/// the same needs.
///
/// @param at its number among the mentions compared
/// @param sentence the number of its sentence in the report
/// @param head the word that it is a mention by
/// @param key the head's stem or class of synonyms; for a pronoun, that of what it stands for
/// @param lemma the head's dictionary form, lower case; for a pronoun likewise
/// @param entity the entity named, or meant by a pronoun
/// @param headTerm the number that its bags know the head's key by
/// @param rarity how rare the head is in news
/// @param words what else stands in the mention
/// @param near the words around it
/// @param around the words of its sentence, without the head
/// @param document the number of its report
record Mention(
    int at,
    Passage where,
    int sentence,
    Token head,
    String key,
    String lemma,
    Optional<String> entity,
    Optional<String> agent,
    Optional<String> theme,
    int headTerm,
    double rarity,
    Bag words,
    Bag near,
    Bag around,
    Bag names,
    Bag numbers,
    int document) {
  /// The same mention, meaning what another means.
  Mention meaning(Mention other) {
    return new Mention(
        at,
        where,
        sentence,
        head,
        other.key,
        other.lemma,
        other.entity,
        agent,
        theme,
        other.headTerm,
        other.rarity,
        other.words,
        near,
        around,
        names,
        numbers,
        document);
  }

  boolean isPronoun() {
    return head.isPronoun() || head.tag().startsWith("W");
  }

  boolean isOfTheReportOf(Mention other) {
    return document == other.document;
  }
}
