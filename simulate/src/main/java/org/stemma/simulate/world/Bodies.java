package org.stemma.simulate.world;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.simulate.world.Entity.Gender;
import org.stemma.simulate.world.Entity.Kind;
import org.stemma.simulate.world.Entity.Spelling;

/// The groups and institutions of a land.
record Bodies(Register register, Patterns patterns, Set<String> used) {
  private static final List<List<String>> ROWS =
      Lines.of("bodies.tsv").stream().map(Lines::cells).toList();
  private static final Set<String> GROUPS = Set.of("armed", "party", "union", "residents");

  void form() {
    String country = register.of("country").getFirst().id();
    for (List<String> row : ROWS) {
      if (row.get(1).contains("{region}")) {
        register.of("region").forEach(r -> form(row, Map.of("region", name(r), "R", letter(r)), r));
      } else if (row.get(1).contains("{town}")) {
        for (String sort : List.of("capital", "port", "minetown")) {
          register.of(sort).forEach(t -> form(row, Map.of("town", name(t)), t));
        }
      } else {
        form(row, Map.of(), country);
      }
    }
  }

  private void form(List<String> row, Map<String, String> slots, Entity place) {
    form(row, slots, place.id());
  }

  private void form(List<String> row, Map<String, String> slots, String holder) {
    boolean group = GROUPS.contains(row.getFirst());
    register.enter(
        group ? Kind.GROUP : Kind.INSTITUTION,
        row.getFirst(),
        name(row.get(1), slots),
        row.get(2),
        group ? Gender.THEY : Gender.IT,
        holder);
  }

  /// A name whose first full and short form no other group has.
  private List<Spelling> name(String pattern, Map<String, String> slots) {
    for (int i = 0; i < 40; i++) {
      List<Spelling> name = patterns.alternative(pattern, slots);
      String brief = name.getFirst().brief();
      boolean shared = brief.startsWith("the ") && Character.isLowerCase(brief.charAt(4));
      boolean free = !used.contains(name.getFirst().full()) && !Taken.any(name);
      if (free && (shared || used.add(brief))) {
        used.add(name.getFirst().full());
        return name;
      }
    }
    return patterns.alternative(pattern, slots);
  }

  private static String name(Entity place) {
    return place.usual().full();
  }

  private static String letter(Entity place) {
    return name(place).substring(0, 1);
  }
}
