package org.stemma.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The titles and roles beside a name: their classes, and the gender they tell.
record Roles(List<String> kinds, Optional<String> gender) {
  static final Roles NONE = new Roles(List.of(), Optional.empty());

  Roles {
    kinds = List.copyOf(kinds);
  }

  static Roles of(Titles.Title title) {
    return new Roles(List.of(title.kind()), title.gender());
  }

  Roles and(Roles other) {
    List<String> all = new ArrayList<>(kinds);
    other.kinds.stream().filter(k -> !all.contains(k)).forEach(all::add);
    return new Roles(all, gender.or(other::gender));
  }

  boolean isEmpty() {
    return kinds.isEmpty();
  }
}
