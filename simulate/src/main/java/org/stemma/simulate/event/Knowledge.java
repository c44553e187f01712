package org.stemma.simulate.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.simulate.chance.Chance;

/// Who knows which fact: at least one informant each, a remark exactly one.
record Knowledge(List<Cast> cast, Chance chance) {
  private static final List<Integer> KNOWING = List.of(1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5);
  private static final double MATTERS = 0.8;

  void spread(List<Draft> drafts) {
    List<Cast> origins = cast.stream().filter(c -> c.upper.isEmpty()).toList();
    for (Draft draft : drafts) {
      if (draft.kind() != Fact.Kind.REMARK) {
        know(draft, origins, chance.at(draft.line.name()));
      }
    }
    List<Cast> seconds = cast.stream().filter(c -> c.upper.isPresent()).toList();
    for (Cast second : seconds) {
      hear(second, chance.at(second.id));
    }
    for (Draft draft : drafts) {
      if (draft.kind() == Fact.Kind.REMARK) {
        remark(draft, chance.at(draft.line.name()));
      }
    }
  }

  /// Those whose topic it is come first; of what matters most the others may know too.
  private static void know(Draft draft, List<Cast> origins, Chance own) {
    List<Cast> order = new ArrayList<>(own.shuffled(origins));
    order.sort(Comparator.comparing(c -> !draft.line.by().contains(c.topic)));
    long able = origins.stream().filter(c -> draft.line.by().contains(c.topic)).count();
    long most = draft.line.weight() >= MATTERS ? Math.max(able, 3) : Math.max(able, 1);
    int count = (int) Math.min(Math.min(most, order.size()), own.pick(KNOWING));
    order.subList(0, count).forEach(c -> c.learn(draft));
  }

  private static void hear(Cast second, Chance own) {
    List<Draft> heard = second.upper.orElseThrow().knows;
    own.shuffled(heard)
        .subList(0, Math.min(heard.size(), own.between(1, 4)))
        .forEach(second::learn);
  }

  /// Gives the remark to the one who has said least so far, a witness the rather.
  private void remark(Draft draft, Chance own) {
    List<Cast> silent = cast.stream().filter(c -> c.knows.isEmpty()).toList();
    List<Cast> witnesses = cast.stream().filter(c -> c.firsthand).toList();
    List<Cast> able =
        !silent.isEmpty() ? silent : !witnesses.isEmpty() && own.is(0.5) ? witnesses : cast;
    own.pick(able).learn(draft);
  }
}
