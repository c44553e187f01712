package org.stemma.simulate.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.simulate.world.Entity.Gender;
import org.stemma.simulate.world.Entity.Kind;
import org.stemma.simulate.world.Entity.Spelling;

/// The entities of a world in the making, each with its sort and the place that holds it.
final class Register {
  final TreeMap<String, String> sorts = new TreeMap<>();
  final TreeMap<String, List<Entity>> bySort = new TreeMap<>();
  final TreeMap<String, String> within = new TreeMap<>();
  private final List<Entity> all = new ArrayList<>();
  private final Map<Kind, Integer> numbers = new EnumMap<>(Kind.class);

  /// Enters something under the next id of its kind; `holder` is empty for the countries.
  Entity enter(
      Kind kind, String sort, List<Spelling> spellings, String role, Gender gender, String holder) {
    int number = numbers.merge(kind, 1, Integer::sum);
    Entity entity = new Entity(letter(kind) + number, kind, spellings, role, gender);
    all.add(entity);
    if (!sort.isEmpty()) {
      sorts.put(entity.id(), sort);
      bySort.computeIfAbsent(sort, s -> new ArrayList<>()).add(entity);
    }
    if (!holder.isEmpty()) {
      within.put(entity.id(), holder);
    }
    return entity;
  }

  List<Entity> of(Kind kind) {
    return all.stream().filter(e -> e.kind() == kind).toList();
  }

  List<Entity> of(String sort) {
    return bySort.getOrDefault(sort, List.of());
  }

  private static String letter(Kind kind) {
    return switch (kind) {
      case PERSON -> "P";
      case GROUP -> "G";
      case INSTITUTION -> "N";
      case PLACE -> "L";
      case FACILITY -> "B";
      case AGENCY -> "A";
      case OUTLET -> "O";
    };
  }
}
