package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.language.Token;
import org.stemma.text.Resource;
import org.stemma.text.Span;

/// States that exclude each other, read from `states.lexicon`: who is dead is not wounded, what is
/// open is not closed.
final class States {
  /// A state of a dimension: `custody` and `held`.
  private record State(String dimension, String name) {}

  /// Two states that one thing cannot be in.
  ///
  /// @param dimension what both are states of
  record Clash(String dimension, String one, String other) {
    boolean ofManner() {
      return dimension.startsWith("manner");
    }
  }

  private static final Map<String, State> BY_LEMMA = read();

  private States() {}

  private static Map<String, State> read() {
    Map<String, State> states = new HashMap<>();
    for (List<String> row : Resource.rows(States.class, "states.lexicon")) {
      for (String lemma : row.get(2).split(" ", -1)) {
        states.put(lemma, new State(row.get(0), row.get(1)));
      }
    }
    return states;
  }

  /// The states that both give to one thing, if they exclude each other, or the one that only one
  /// of them says it is not in. Counts say who else is meant: clauses that have one are left out.
  static Optional<Clash> clash(Proposition a, Proposition b) {
    boolean counted = !a.quantities().isEmpty() || !b.quantities().isEmpty();
    boolean both = a.assertion().negated() && b.assertion().negated();
    if (both || counted || !isOneThing(a, b)) {
      return Optional.empty();
    }
    boolean negated = a.assertion().negated() || b.assertion().negated();
    Map<String, State> one = states(a);
    return states(b).values().stream()
        .filter(y -> one.containsKey(y.dimension()))
        .filter(y -> y.equals(one.get(y.dimension())) == negated)
        .findFirst()
        .map(y -> clash(one.getOrDefault(y.dimension(), y), y, a, b));
  }

  /// The thing that is in a state: what something is done to, else who does it.
  private static Optional<String> bearer(Proposition p) {
    return p.theme().or(p::agent);
  }

  private static boolean isOneThing(Proposition a, Proposition b) {
    return bearer(a).isPresent() && bearer(a).equals(bearer(b));
  }

  private static Clash clash(State x, State y, Proposition a, Proposition b) {
    return new Clash(x.dimension(), name(x, a), name(y, b));
  }

  private static String name(State state, Proposition p) {
    return (p.assertion().negated() ? "not " : "") + state.name();
  }

  /// The state of each dimension that the words tell; none where they tell several of one.
  private static SortedMap<String, State> states(Proposition p) {
    Span clause = p.assertion().where().span();
    Stream<State> words =
        p.wording().sentence().within(clause).stream()
            .filter(t -> t.isVerb() || t.tag().startsWith("JJ") || t.tag().startsWith("RB"))
            .flatMap(t -> of(t).stream());
    Stream<State> idioms =
        Idioms.within(p.wording().sentence(), clause).stream()
            .flatMap(e -> Optional.ofNullable(BY_LEMMA.get(e)).stream());
    List<State> told = Stream.concat(words, idioms).distinct().toList();
    SortedMap<String, State> states = new TreeMap<>();
    for (State state : told) {
      boolean alone =
          told.stream().filter(s -> s.dimension().equals(state.dimension())).count() == 1;
      if (alone) {
        states.put(state.dimension(), state);
      }
    }
    return states;
  }

  private static Optional<State> of(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_LEMMA.get(lemma))
        .or(() -> Optional.ofNullable(BY_LEMMA.get(token.word().toLowerCase(Locale.ROOT))));
  }
}
