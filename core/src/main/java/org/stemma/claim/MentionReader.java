package org.stemma.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.collate.Events;
import org.stemma.collate.Term;
import org.stemma.collate.Wording;
import org.stemma.collate.Wordings;
import org.stemma.language.Token;
import org.stemma.name.Entity;
import org.stemma.name.Names;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Reads mentions: what stands in them, around them, and who does what there.
final class MentionReader {
  /// Words this near, in characters, stand close by.
  private static final int NEAR = 40;

  private final Wordings wordings;
  private final Names names;
  private final Agents agents;
  private final Bags bags = new Bags();
  private final Documents documents;

  MentionReader(Wordings wordings, Names names, Agents agents) {
    this.wordings = wordings;
    this.names = names;
    this.agents = agents;
    this.documents = new Documents(wordings);
  }

  /// The mention at a passage, by the word that heads it.
  Mention of(int at, Passage where) {
    Wording own = wordings.at(where);
    Token head = Heads.of(own.sentence(), where.span());
    Roles.Sides sides =
        Roles.around(own.sentence(), own.sentence().tokens().indexOf(head), own.sentence().span());
    return of(at, where, head, key(where, sides.agent()), key(where, sides.theme()));
  }

  private Optional<String> key(Passage where, Optional<Token> side) {
    return side.flatMap(t -> agents.keyOf(where.report(), t, List.of()));
  }

  /// The mention by a word, of which it is known who does what.
  Mention of(int at, Passage where, Token head, Optional<String> agent, Optional<String> theme) {
    Passage place = new Passage(where.report(), head.span());
    Wording sentence = wordings.at(new Passage(where.report(), sentenceOf(place)));
    List<Term> others =
        sentence.terms().stream().filter(t -> !t.span().overlaps(head.span())).toList();
    Span close = new Span(Math.max(0, head.span().start() - NEAR), head.span().end() + NEAR);
    String key = Events.keyOf(head);
    return new Mention(
        at,
        where,
        numberOf(sentence),
        head,
        key,
        head.lemma().toLowerCase(Locale.ROOT),
        names.meant(place).map(e -> e.id().toString()),
        agent,
        theme,
        bags.numberOf(key),
        weightOf(head, sentence.terms()),
        bags.of(others.stream().filter(t -> where.span().covers(t.span())).toList(), Term::weight),
        bags.of(others.stream().filter(t -> close.overlaps(t.span())).toList(), Term::weight),
        bags.of(others, Term::weight),
        bags.of(others.stream().filter(Term::isName).toList(), t -> 1),
        bags.of(others.stream().filter(Term::isNumber).toList(), t -> 1),
        documents.numberOf(where.report()));
  }

  private Span sentenceOf(Passage place) {
    return wordings.at(place).sentence().span();
  }

  private int numberOf(Wording sentence) {
    List<Wording> all = wordings.all().getOrDefault(sentence.where().report(), List.of());
    int found =
        Collections.binarySearch(all, sentence, Comparator.comparing(w -> w.where().span()));
    return Math.max(0, found);
  }

  private static double weightOf(Token head, List<Term> terms) {
    return terms.stream()
        .filter(t -> t.span().overlaps(head.span()))
        .mapToDouble(Term::weight)
        .max()
        .orElse(0);
  }

  /// The kinds of whatever is named at the mention.
  Optional<Entity.Kind> kindOf(Mention mention) {
    return names
        .meant(new Passage(mention.where().report(), mention.head().span()))
        .map(Entity::kind);
  }

  /// How much of their words the reports share.
  Documents documents() {
    return documents;
  }

  /// All of them, pronouns meaning what they stand for.
  List<Mention> all(List<Passage> places) {
    List<Mention> mentions = new ArrayList<>();
    for (Passage place : places) {
      mentions.add(of(mentions.size(), place));
    }
    return new Pronouns(mentions, this).resolved();
  }
}
