package org.stemma.simulate.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.world.Entity.Gender;
import org.stemma.simulate.world.Entity.Kind;
import org.stemma.simulate.world.Entity.Spelling;

/// The agencies and outlets that report, each with its way of writing.
record Press(Register register, Patterns patterns, Chance chance) {
  private static final List<List<String>> ROWS =
      Lines.of("houses.tsv").stream().map(Lines::cells).toList();

  List<House> agencies() {
    return houses(Kind.AGENCY, "agency", chance.between(3, 5));
  }

  List<House> outlets() {
    return houses(Kind.OUTLET, "outlet", chance.between(20, 60));
  }

  private List<House> houses(Kind kind, String label, int count) {
    List<List<String>> rows = ROWS.stream().filter(r -> r.getFirst().equals(label)).toList();
    List<String> names = new ArrayList<>();
    List<House> houses = new ArrayList<>();
    while (houses.size() < count) {
      List<Spelling> spellings = patterns.bars(chance.pick(rows).get(1), place());
      if (!names.contains(spellings.getFirst().full()) && !Taken.any(spellings)) {
        names.add(spellings.getFirst().full());
        Entity entity = register.enter(kind, "", spellings, "", Gender.IT, "");
        houses.add(new House(entity, style(entity), site(spellings.getFirst().full())));
      }
    }
    return houses;
  }

  private Map<String, String> place() {
    List<Entity> towns = new ArrayList<>(register.of("capital"));
    towns.addAll(register.of("port"));
    towns.addAll(register.of("minetown"));
    return Map.of(
        "town", chance.pick(towns).usual().full(),
        "region", chance.pick(register.of("region")).usual().full());
  }

  private Style style(Entity entity) {
    Chance own = chance.at(entity.id());
    return new Furniture(own).style();
  }

  private static String site(String name) {
    StringBuilder site = new StringBuilder("www.");
    name.toLowerCase(Locale.ROOT)
        .chars()
        .filter(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9')
        .forEach(c -> site.append((char) c));
    return site.append(".example").toString();
  }
}
