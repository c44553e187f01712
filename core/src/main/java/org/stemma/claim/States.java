package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.language.Token;
import org.stemma.text.Resource;

/// States that exclude each other, read from `states.lexicon`: who is dead is not wounded, what is
/// open is not closed.
final class States {
  /// A state of a dimension: `custody` and `held`.
  private record State(String dimension, String name) {}

  /// Two states that one thing cannot be in.
  ///
  /// @param ofManner whether they tell how something was done
  record Clash(String one, String other, boolean ofManner) {}

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

  /// The states that both give to one thing, if they exclude each other. Counts and negations say
  /// who else is meant, and when: clauses that have one are left out.
  static Optional<Clash> clash(Proposition a, Proposition b) {
    boolean plain = !a.assertion().negated() && !b.assertion().negated();
    boolean counted = !a.quantities().isEmpty() || !b.quantities().isEmpty();
    if (!plain || counted || !isOneThing(a, b)) {
      return Optional.empty();
    }
    Map<String, State> one = states(a);
    return states(b).values().stream()
        .filter(y -> one.containsKey(y.dimension()) && !y.equals(one.get(y.dimension())))
        .findFirst()
        .map(y -> clash(one.getOrDefault(y.dimension(), y), y));
  }

  /// The thing that is in a state: what something is done to, else who does it.
  private static Optional<String> bearer(Proposition p) {
    return p.theme().or(p::agent);
  }

  private static boolean isOneThing(Proposition a, Proposition b) {
    return bearer(a).isPresent() && bearer(a).equals(bearer(b));
  }

  private static Clash clash(State x, State y) {
    return new Clash(x.name(), y.name(), x.dimension().startsWith("manner"));
  }

  /// The state of each dimension that the words tell; none where they tell several of one.
  private static SortedMap<String, State> states(Proposition p) {
    List<State> told =
        p.wording().sentence().within(p.assertion().where().span()).stream()
            .filter(t -> t.isVerb() || t.tag().startsWith("JJ") || t.tag().startsWith("RB"))
            .map(States::of)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
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
