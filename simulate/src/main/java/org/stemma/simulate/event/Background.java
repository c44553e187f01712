package org.stemma.simulate.event;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.world.Entity;
import org.stemma.simulate.world.World;

/// Old knowledge of a region, the same for all its events.
final class Background {
  private static final Schema SCHEMA = Schemas.of("background");
  private static final LocalDateTime NOW = LocalDateTime.of(2014, 6, 1, 12, 0);

  private Background() {}

  static List<Fact> of(World world, Entity place) {
    Entity region = world.region(place).orElse(place);
    Chance chance = Chance.of(0).at(world.country().usual().full()).at(region.usual().full());
    Scene scene = new Scene(SCHEMA, world, place(world, region), NOW, Set.of(), chance);
    List<Schema.Line> lines = chance.shuffled(SCHEMA.lines());
    List<Fact> facts = new ArrayList<>();
    for (Schema.Line line : lines.subList(0, chance.between(6, 10))) {
      Draft draft = new Draft(line, new Fillers(scene, chance.at(line.name())));
      facts.add(draft.fact("B" + (facts.size() + 1)));
    }
    return facts;
  }

  /// The first town of the region, so that all its towns have the same background.
  private static Entity place(World world, Entity region) {
    return world.places().stream()
        .filter(p -> world.isWithin(p, region) && !world.sort(p).equals("river"))
        .findFirst()
        .orElse(region);
  }
}
