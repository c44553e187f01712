package org.stemma.simulate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A fact in the making.
final class Draft {
  final Schema.Line line;
  final SortedMap<Role, Filler> roles = new TreeMap<>();
  final SortedMap<Role, List<Filler>> alternatives = new TreeMap<>();
  final List<Filler> others = new ArrayList<>();
  final List<Filler> revisions = new ArrayList<>();
  Optional<Role> varies;

  Draft(Schema.Line line, Fillers fillers) {
    this.line = line;
    line.roles()
        .forEach(
            (role, expression) -> {
              List<Filler> all = fillers.all(expression);
              roles.put(role, all.getFirst());
              alternatives.put(role, all.subList(1, all.size()));
            });
    varies = roles.containsKey(Role.COUNT) ? Optional.of(Role.COUNT) : Optional.empty();
  }

  Optional<Filler.Count> count() {
    return roles.get(Role.COUNT) instanceof Filler.Count count
        ? Optional.of(count)
        : Optional.empty();
  }

  Optional<Filler.Day> day() {
    return roles.get(Role.TIME) instanceof Filler.Day day ? Optional.of(day) : Optional.empty();
  }

  /// Moves it to the day of what it comes after, if it would be earlier.
  void follow(Draft earlier) {
    if (earlier.day().isPresent() && day().isPresent()) {
      Filler.Day before = earlier.day().orElseThrow();
      if (day().orElseThrow().from().isBefore(before.from())) {
        roles.put(Role.TIME, before);
      }
    }
  }

  List<Filler> alternatives(Role role) {
    return alternatives.getOrDefault(role, List.of());
  }

  Fact.Kind kind() {
    if (line.predicate().equals("REMARK")) {
      return Fact.Kind.REMARK;
    }
    if (line.is("background")) {
      return Fact.Kind.BACKGROUND;
    }
    return line.is("forecast") ? Fact.Kind.FORECAST : Fact.Kind.EVENT;
  }

  Fact fact(String id) {
    return new Fact(id, line.predicate(), roles, varies, others, revisions, line.weight(), kind());
  }
}
