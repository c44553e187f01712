package org.stemma.simulate.world;

import java.util.List;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.world.Entity.Gender;
import org.stemma.simulate.world.Entity.Kind;
import org.stemma.simulate.world.Entity.Spelling;

/// A country with its regions, towns, villages, districts and rivers.
final class Land {
  private final Register register;
  private final Naming naming;
  private final Chance chance;
  final Language common;
  final Language minor;
  final String name;
  final String adjective;

  Land(Register register, Naming naming, Chance chance) {
    this.register = register;
    this.naming = naming;
    this.chance = chance;
    List<Language> languages = chance.shuffled(Language.all());
    common = languages.get(0);
    minor = languages.get(1);
    String both = naming.land(common);
    name = both.substring(0, both.indexOf('/'));
    adjective = both.substring(both.indexOf('/') + 1);
  }

  void settle() {
    Entity country = enter("country", List.of(new Spelling(name, name, false)), "the country", "");
    String other = naming.land(minor);
    String abroad = other.substring(0, other.indexOf('/'));
    enter(
        "neighbour", List.of(new Spelling(abroad, abroad, false)), "the neighbouring country", "");
    int regions = chance.between(3, 4);
    for (int i = 0; i < regions; i++) {
      region(country, i == regions - 1 ? minor : common, i == 0);
    }
  }

  private void region(Entity country, Language language, boolean first) {
    List<Spelling> names = naming.spelled(language, naming.place(language, "region"));
    Entity region = enter("region", names, "the province", country.id());
    enter("river", river(language), "the river", region.id());
    String sort = chance.pick(List.of("the port city", "the coastal town"));
    town(language, region, first ? "capital" : "port", first ? "the capital" : sort);
    town(language, region, "port", "the port town");
    town(language, region, "minetown", "the mining town");
    for (int i = chance.between(2, 4); i > 0; i--) {
      enter("village", village(language), "the village", region.id());
    }
  }

  private void town(Language language, Entity region, String sort, String role) {
    List<Spelling> names = naming.spelled(language, naming.place(language, "town"));
    Entity town = enter(sort, names, role, region.id());
    for (int i = 0; i < 2; i++) {
      enter("district", village(language), "the district", town.id());
    }
  }

  private List<Spelling> village(Language language) {
    List<Entity> villages = register.of("village");
    if (!villages.isEmpty() && chance.is(0.04)) {
      return chance.pick(villages).spellings();
    }
    return naming.spelled(language, naming.place(language, "village"));
  }

  private List<Spelling> river(Language language) {
    return naming.spelled(language, naming.place(language, "river")).stream()
        .map(s -> new Spelling("the " + s.full(), "the " + s.brief(), s.alias()))
        .toList();
  }

  private Entity enter(String sort, List<Spelling> names, String role, String holder) {
    return register.enter(Kind.PLACE, sort, names, role, Gender.IT, holder);
  }

  /// The language spoken where something stands.
  Language spoken(Entity region) {
    List<Entity> regions = register.of("region");
    return regions.getLast().id().equals(region.id()) ? minor : common;
  }
}
