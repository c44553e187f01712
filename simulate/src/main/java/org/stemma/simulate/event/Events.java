package org.stemma.simulate.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.world.Entity;
import org.stemma.simulate.world.World;

/// Things that happen in an invented world.
///
/// `Events.of(world, Chance.of(7), Demand.of(0.12))`
public final class Events {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 10);
  private static final int DAYS = 3980;

  private Events() {}

  /// An event of any kind.
  public static Event of(World world, Chance chance, Demand demand) {
    return of(world, chance, demand, chance.at("kind").pick(kinds()));
  }

  /// An event of the kind.
  public static Event of(World world, Chance chance, Demand demand, String kind) {
    Schema schema = schema(kind);
    List<Entity> places = schema.places().stream().flatMap(p -> world.all(p).stream()).toList();
    LocalDateTime at =
        FIRST
            .plusDays(chance.at("day").below(DAYS))
            .atTime(
                chance.at("hour").between(schema.first(), schema.last()),
                chance.at("minute").below(60));
    Scene scene =
        new Scene(schema, world, chance.at("place").pick(places), at, Set.of(), chance.at("scene"));
    return told(scene, chance, demand, 0);
  }

  /// A second event of the same kind in the same place on the same day, with other people, numbers
  /// and buildings. Its ids go on from 101, so that both can stand in one story.
  public static Event twin(Event event, World world, Chance chance) {
    int hour = event.at().getHour();
    int apart = chance.between(3, 7);
    LocalDateTime at =
        event.at().withHour(hour + apart < 24 ? hour + apart : Math.max(0, hour - apart));
    Scene scene =
        new Scene(
            schema(event.kind()),
            world,
            event.place(),
            at.withMinute(chance.below(60)),
            entities(event),
            chance.at("scene"));
    int facts = event.facts().size();
    int informants = event.informants().size();
    Demand like = new Demand(facts, facts, informants, informants, Demand.Shares.of(0.12), 0.3, 2);
    return told(scene, chance, like, 100);
  }

  /// The kinds of events that are known.
  public static List<String> kinds() {
    return Schemas.all().stream().map(Schema::kind).toList();
  }

  private static Schema schema(String kind) {
    return Schemas.all().stream()
        .filter(s -> s.kind().equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no kind of event “" + kind + "”; there are " + String.join(", ", kinds())));
  }

  private static Event told(Scene scene, Chance chance, Demand demand, int offset) {
    List<Draft> drafts = new Choice(scene, chance.at("facts"), demand).drafts();
    List<Cast> cast = new Casting(scene, chance.at("informants"), demand).cast(offset);
    new Knowledge(cast, chance.at("knowledge")).spread(drafts);
    new Planting(cast, scene.at.toLocalDate(), chance.at("planting"), demand).plant(drafts);
    TreeMap<String, String> ids = new TreeMap<>();
    List<Fact> facts = new ArrayList<>();
    drafts.stream()
        .sorted(Comparator.comparingDouble(d -> -d.line.weight()))
        .forEach(
            d -> {
              String id = "F" + (offset + facts.size() + 1);
              ids.put(d.line.name(), id);
              facts.add(d.fact(id));
            });
    return new Event(
        scene.schema.kind(),
        scene.list("nouns"),
        scene.at,
        scene.place,
        facts,
        cast.stream().map(c -> c.informant(ids)).toList(),
        Background.of(scene.world, scene.place));
  }

  private static Set<String> entities(Event event) {
    Set<String> ids = new TreeSet<>();
    event.facts().stream()
        .flatMap(f -> f.roles().values().stream())
        .forEach(
            filler -> {
              if (filler instanceof Filler.Named named) {
                ids.add(named.entity().id());
              }
            });
    event.informants().forEach(i -> i.person().ifPresent(p -> ids.add(p.id())));
    return ids;
  }
}
