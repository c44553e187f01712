package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private static final int NEAR = 2;

  /// Verbs that say nothing by themselves.
  private static final Set<String> LIGHT = Set.of("be", "have", "do", "say", "get");

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
    Optional<Integer> verb = mainVerb(sentence, span);
    Roles.Sides sides =
        verb.map(v -> Roles.around(sentence, v, span)).orElseGet(() -> named(sentence, span));
    return new Proposition(
        assertion,
        wording,
        verb.flatMap(v -> Events.of(sentence.tokens().get(v))).or(() -> firstEvent(sentence, span)),
        verb.map(v -> sentence.tokens().get(v).lemma()).filter(v -> !LIGHT.contains(v)),
        sides.agent().flatMap(s -> agents.keyOf(assertion, s)),
        sides.theme().flatMap(o -> agents.keyOf(assertion, o)),
        places(assertion.where()),
        verbs(sentence, span),
        wordings.at(assertion.sentence()),
        quantities.getOrDefault(assertion.where().report(), List.of()).stream()
            .filter(q -> span.covers(q.where().span()))
            .toList(),
        times.getOrDefault(assertion.where().report(), List.of()).stream()
            .filter(t -> span.covers(t.where().span()))
            .toList());
  }

  private static Set<String> verbs(Sentence sentence, Span span) {
    Set<String> verbs = new TreeSet<>();
    for (Token token : sentence.within(span)) {
      if (token.isVerb() && !token.tag().equals("MD") && !LIGHT.contains(token.lemma())) {
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

  /// The verb that governs the clause: the topmost one of the parse, else the first that says
  /// something.
  private static Optional<Integer> mainVerb(Sentence sentence, Span span) {
    List<Integer> verbs = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (span.covers(token.span()) && token.isVerb() && !token.tag().equals("MD")) {
        verbs.add(i);
      }
    }
    Map<Integer, Integer> depths = new HashMap<>();
    verbs.forEach(v -> depths.put(v, depth(sentence, v)));
    int shallowest = depths.values().stream().min(Comparator.naturalOrder()).orElse(0);
    Optional<Integer> top =
        verbs.stream()
            .filter(v -> !sentence.tokens().get(v).relation().startsWith("aux"))
            .min(
                Comparator.comparing((Integer v) -> says(sentence, v, depths, shallowest) ? 0 : 1)
                    .thenComparing(v -> sentence.isParsed() ? depths.getOrDefault(v, 0) : 0)
                    .thenComparing(v -> v));
    return top.or(() -> verbs.stream().findFirst());
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

  /// Whether the verb says what happens and stands near the top of its clause.
  private static boolean says(
      Sentence sentence, int verb, Map<Integer, Integer> depths, int shallowest) {
    return Events.of(sentence.tokens().get(verb)).isPresent()
        && depths.getOrDefault(verb, 0) <= shallowest + NEAR;
  }

  private static int depth(Sentence sentence, int token) {
    int depth = 0;
    int at = token;
    while (at >= 0 && depth < 60) {
      at = sentence.tokens().get(at).head();
      depth++;
    }
    return depth;
  }

  private static Optional<String> firstEvent(Sentence sentence, Span span) {
    return sentence.within(span).stream().flatMap(t -> Events.of(t).stream()).findFirst();
  }
}
