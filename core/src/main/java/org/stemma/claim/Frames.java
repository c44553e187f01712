package org.stemma.claim;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.chronology.Timex;
import org.stemma.collate.Wordings;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.name.Entity;
import org.stemma.name.Names;
import org.stemma.quantity.Quantity;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Reads the frames of assertions.
public final class Frames {
  private final Names names;

  private Frames(Names names) {
    this.names = names;
  }

  /// One frame for each assertion.
  public static SortedMap<AssertionId, Frame> of(
      List<Assertion> assertions,
      Wordings wordings,
      Names names,
      List<Quantity> quantities,
      List<Timex> times) {
    Propositions reader = new Propositions(wordings, names, quantities, times);
    Frames frames = new Frames(names);
    SortedMap<AssertionId, Frame> read = new TreeMap<>();
    assertions.forEach(a -> read.put(a.id(), frames.frame(reader.of(a))));
    return read;
  }

  private Frame frame(Proposition p) {
    return new Frame(
        p.deed().map(d -> predicate(d, p)),
        p.sides().agent().map(t -> participant(t, p.agent(), p)),
        p.sides().theme().map(t -> participant(t, p.theme(), p)),
        places(p),
        p.times(),
        p.quantities());
  }

  private static Frame.Predicate predicate(Token deed, Proposition p) {
    return new Frame.Predicate(at(deed.span(), p), deed.lemma(), p.event());
  }

  private Frame.Participant participant(Token head, Optional<String> key, Proposition p) {
    Passage word = at(head.span(), p);
    Passage where =
        names.mentionsIn(at(p.wording().sentence().span(), p)).stream()
            .filter(m -> m.span().covers(head.span()))
            .findFirst()
            .orElseGet(() -> head.isNoun() ? at(phrase(head, p), p) : word);
    return new Frame.Participant(
        where,
        names.entities().stream()
            .map(Entity::id)
            .filter(id -> key.filter(id.toString()::equals).isPresent())
            .findFirst());
  }

  /// The noun with what stands before it: "the two clerks".
  private static Span phrase(Token noun, Proposition p) {
    Sentence sentence = p.wording().sentence();
    int at = sentence.tokens().indexOf(noun);
    while (at > 0 && isBeforeNoun(sentence.tokens().get(at - 1))) {
      at--;
    }
    return at < 0
        ? noun.span()
        : new Span(sentence.tokens().get(at).span().start(), noun.span().end());
  }

  private static boolean isBeforeNoun(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("DT")
        || token.tag().equals("CD")
        || token.tag().equals("PRP$")
        || token.tag().equals("POS");
  }

  private List<Frame.Participant> places(Proposition p) {
    return names.mentionsIn(p.assertion().where()).stream()
        .flatMap(
            m ->
                names.at(m).stream()
                    .filter(e -> p.places().contains(e.id().toString()))
                    .map(e -> new Frame.Participant(m, Optional.of(e.id()))))
        .toList();
  }

  private static Passage at(Span span, Proposition p) {
    return new Passage(p.assertion().where().report(), span);
  }
}
