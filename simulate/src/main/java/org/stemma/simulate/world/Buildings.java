package org.stemma.simulate.world;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.simulate.world.Entity.Gender;
import org.stemma.simulate.world.Entity.Kind;
import org.stemma.simulate.world.Entity.Spelling;

/// What stands in the towns: hospitals, bridges, factories, ships.
record Buildings(Register register, Patterns patterns, Set<String> used) {
  private static final List<List<String>> ROWS =
      Lines.of("facilities.tsv").stream().map(Lines::cells).toList();

  void raise() {
    for (String sort : List.of("capital", "port", "minetown")) {
      register.of(sort).forEach(town -> raise(town, sort));
    }
  }

  private void raise(Entity town, String sort) {
    for (List<String> row : ROWS) {
      if (stands(row.get(2), sort)) {
        for (int i = Integer.parseInt(row.get(1)); i > 0; i--) {
          raise(town, row);
        }
      }
    }
  }

  private void raise(Entity town, List<String> row) {
    register.enter(
        Kind.FACILITY, row.getFirst(), name(town, row), row.get(4), Gender.IT, town.id());
  }

  private List<Spelling> name(Entity town, List<String> row) {
    Map<String, String> slots = Map.of("town", town.usual().full());
    List<Spelling> name = patterns.oneOf(row.get(3), slots);
    while (!used.add(name.getFirst().full())) {
      name = patterns.oneOf(row.get(3), slots);
    }
    return name;
  }

  private static boolean stands(String where, String sort) {
    return switch (where) {
      case "port" -> !sort.equals("minetown");
      case "mine" -> sort.equals("minetown");
      default -> true;
    };
  }
}
