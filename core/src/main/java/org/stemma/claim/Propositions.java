package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.attribution.Assertion;
import org.stemma.chronology.Timex;
import org.stemma.collate.Events;
import org.stemma.collate.Wording;
import org.stemma.collate.Wordings;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.name.Entity;
import org.stemma.name.Names;
import org.stemma.quantity.Quantity;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// Reads the comparable content out of assertions.
final class Propositions {
  private final Wordings wordings;
  private final Names names;
  private final Map<ReportId, List<Quantity>> quantities = new HashMap<>();
  private final Map<ReportId, List<Timex>> times = new HashMap<>();
  private final Agents agents;

  Propositions(Wordings wordings, Names names, List<Quantity> quantities, List<Timex> times) {
    this.wordings = wordings;
    this.names = names;
    quantities.forEach(
        q -> this.quantities.computeIfAbsent(q.where().report(), r -> new ArrayList<>()).add(q));
    times.stream()
        .filter(t -> t.type() == Timex.Type.DATE || t.type() == Timex.Type.TIME)
        .forEach(
            t -> this.times.computeIfAbsent(t.where().report(), r -> new ArrayList<>()).add(t));
    this.agents = new Agents(wordings, names);
  }

  Proposition of(Assertion assertion) {
    Wording wording = wordings.at(assertion.where());
    Span span = assertion.where().span();
    Sentence sentence = wording.sentence();
    Optional<Integer> verb = Deeds.mainVerb(sentence, span);
    Roles.Sides sides =
        verb.map(v -> Roles.around(sentence, v, span)).orElseGet(() -> named(sentence, span));
    Optional<Token> deed = Deeds.of(sentence, span, verb);
    Optional<String> agent = sides.agent().flatMap(s -> agents.keyOf(assertion, s));
    Optional<String> theme = sides.theme().flatMap(o -> agents.keyOf(assertion, o));
    return new Proposition(
        assertion,
        wording,
        event(sentence, span, verb, deed),
        verb.map(v -> sentence.tokens().get(v)).filter(v -> !Deeds.isLight(v)).map(Token::lemma),
        agent,
        theme,
        sides,
        deed,
        places(assertion.where()),
        verbs(sentence, span),
        worth(wording),
        wordings.at(assertion.sentence()),
        quantities.getOrDefault(assertion.where().report(), List.of()).stream()
            .filter(q -> span.covers(q.where().span()))
            .toList(),
        times.getOrDefault(assertion.where().report(), List.of()).stream()
            .filter(t -> span.covers(t.where().span()))
            .toList());
  }

  private static SortedMap<String, Double> worth(Wording wording) {
    SortedMap<String, Double> worth = new TreeMap<>();
    wording.terms().forEach(t -> worth.merge(t.key(), t.weight(), Math::max));
    return worth;
  }

  private static Set<String> verbs(Sentence sentence, Span span) {
    Set<String> verbs = new TreeSet<>();
    for (Token token : sentence.within(span)) {
      if (token.isVerb() && !token.tag().equals("MD") && !Deeds.isLight(token)) {
        verbs.add(token.lemma());
      }
    }
    return verbs;
  }

  private Set<String> places(Passage where) {
    Set<String> places = new TreeSet<>();
    for (Entity entity : names.in(where)) {
      if (entity.kind() == Entity.Kind.PLACE || entity.kind() == Entity.Kind.FACILITY) {
        places.add(entity.id().toString());
      }
    }
    return places;
  }

  /// Who and what stand around what a clause without a verb tells: "his escape", "the escape of
  /// the mayor".
  private static Roles.Sides named(Sentence sentence, Span span) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (span.covers(token.span()) && token.isNoun() && Events.of(token).isPresent()) {
        return Owners.around(sentence, i);
      }
    }
    return new Roles.Sides(Owners.within(sentence, span), Optional.empty());
  }

  /// The class of what happens: of the idiom that the main verb or the word for it begins, of
  /// that word, else of the first word that tells an event.
  private static Optional<String> event(
      Sentence sentence, Span span, Optional<Integer> verb, Optional<Token> deed) {
    return verb.flatMap(v -> Idioms.of(sentence, span, sentence.tokens().get(v)))
        .or(() -> deed.flatMap(d -> Idioms.of(sentence, span, d)))
        .or(() -> deed.flatMap(Events::of))
        .or(() -> Idioms.within(sentence, span).stream().findFirst())
        .or(() -> firstEvent(sentence, span));
  }

  private static Optional<String> firstEvent(Sentence sentence, Span span) {
    return sentence.within(span).stream().flatMap(t -> Events.of(t).stream()).findFirst();
  }
}
