package org.stemma.claim;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Hedge;
import org.stemma.attribution.Link;
import org.stemma.chronology.Timex;
import org.stemma.collate.Wording;
import org.stemma.language.Token;
import org.stemma.name.EntityId;
import org.stemma.quantity.Quantity;
import org.stemma.text.Span;

/// What an assertion says, as far as it can be compared: who, what happens, with which words and
/// numbers.
///
/// @param event the class of its main verb, such as `leave`; empty for verbs that say nothing by
///     themselves
/// @param verb lemma of its main verb; empty if that says nothing by itself
/// @param agent key of who does it, an entity's where known; empty where the clause does not say
/// @param theme key of who or what it is done to; the subject of a passive
/// @param sides the words for the two of them
/// @param deed the word that tells what happens: its main verb or the noun that says it
/// @param places keys of the places named in it
/// @param verbs lemmas of the verbs in it that say something by themselves
/// @param worth the weight of each of its words, by key
/// @param sentence the wording of the whole sentence
/// @param quantities counts in it
/// @param times the dates in it
record Proposition(
    Assertion assertion,
    Wording wording,
    Optional<String> event,
    Optional<String> verb,
    Optional<String> agent,
    Optional<String> theme,
    Roles.Sides sides,
    Optional<Token> deed,
    Set<String> places,
    Set<String> verbs,
    SortedMap<String, Double> worth,
    Wording sentence,
    List<Quantity> quantities,
    List<Timex> times) {
  private static final Set<String> UNREAL =
      Set.of(
          "would",
          "could",
          "might",
          "should",
          "may",
          "if",
          "without",
          "unless",
          "whether",
          "yet",
          "longer",
          "again",
          "will",
          "shall",
          "until",
          "going",
          "due",
          "expected",
          "planned");

  Proposition {
    places = Set.copyOf(new TreeSet<>(places));
    verbs = Set.copyOf(verbs);
    worth = Collections.unmodifiableSortedMap(new TreeMap<>(worth));
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
  }

  /// The one whose word it is; empty in the outlet's own voice.
  String speaker() {
    Link origin = assertion.chain().origin();
    return assertion.chain().isSourced()
        ? origin.entity().map(EntityId::toString).orElse(origin.name())
        : "";
  }

  /// Whether a party denies it, or it is negative itself; not both.
  boolean isNegative() {
    return assertion.negated() != (assertion.hedge() == Hedge.DENIED);
  }

  /// Whether both stand in one sentence, or in two of the very same words.
  boolean isOfTheSentenceOf(Proposition other) {
    return assertion.sentence().equals(other.assertion.sentence())
        || printedSentence().equals(other.printedSentence());
  }

  /// The words as printed, lower case.
  List<String> printed() {
    return printed(assertion.where().span());
  }

  List<String> printedSentence() {
    return printed(assertion.sentence().span());
  }

  /// The words of a part of its sentence as printed, lower case.
  List<String> printed(Span part) {
    return wording.sentence().within(part).stream()
        .map(t -> t.word().toLowerCase(Locale.ROOT))
        .toList();
  }

  /// Whether it says what is so, and not what would be, or no longer is.
  boolean isPlain() {
    return wording.sentence().within(assertion.where().span()).stream()
        .filter(t -> !t.word().equals("May"))
        .noneMatch(t -> UNREAL.contains(t.word().toLowerCase(Locale.ROOT)));
  }

  /// Whether its first word is a verb, so that its subject is left out.
  boolean beginsWithVerb() {
    return wording.sentence().within(assertion.where().span()).stream()
        .filter(Token::isWord)
        .findFirst()
        .filter(t -> t.isVerb() && !t.tag().equals("MD"))
        .isPresent();
  }
}
