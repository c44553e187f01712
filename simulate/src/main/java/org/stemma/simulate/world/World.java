package org.stemma.simulate.world;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.simulate.chance.Chance;

/// An invented country, with everybody and everything in it that bears a name.
///
/// @param people holders of offices first, then people of no office, with an empty role
/// @param places towns, districts, villages, rivers, regions and countries
/// @param facilities bridges, piers, ships, hospitals and the like
/// @param sorts by id, the finer sort: "port", "village", "bridge", "coastguard", "mayor"
/// @param bySort by that sort, those of it in order
/// @param within by id, the id of the place that holds it; absent for the countries
public record World(
    List<Entity> people,
    List<Entity> groups,
    List<Entity> institutions,
    List<Entity> places,
    List<Entity> facilities,
    List<House> agencies,
    List<House> outlets,
    SortedMap<String, String> sorts,
    SortedMap<String, List<Entity>> bySort,
    SortedMap<String, String> within) {
  public World {
    people = List.copyOf(people);
    groups = List.copyOf(groups);
    institutions = List.copyOf(institutions);
    places = List.copyOf(places);
    facilities = List.copyOf(facilities);
    agencies = List.copyOf(agencies);
    outlets = List.copyOf(outlets);
    sorts = Collections.unmodifiableSortedMap(new TreeMap<>(sorts));
    TreeMap<String, List<Entity>> copies = new TreeMap<>();
    bySort.forEach((sort, all) -> copies.put(sort, List.copyOf(all)));
    bySort = Collections.unmodifiableSortedMap(copies);
    within = Collections.unmodifiableSortedMap(new TreeMap<>(within));
  }

  /// The world of the chance: the same seed, the same world.
  public static World of(Chance chance) {
    return new Founding(chance).world();
  }

  /// Everything that bears a name, houses included.
  public Stream<Entity> entities() {
    return Stream.of(
            people.stream(),
            groups.stream(),
            institutions.stream(),
            places.stream(),
            facilities.stream(),
            agencies.stream().map(House::entity),
            outlets.stream().map(House::entity))
        .flatMap(all -> all);
  }

  public Optional<Entity> entity(String id) {
    return entities().filter(e -> e.id().equals(id)).findFirst();
  }

  public Optional<House> house(String id) {
    return Stream.concat(agencies.stream(), outlets.stream())
        .filter(h -> h.id().equals(id))
        .findFirst();
  }

  /// The finer sort of something; empty if it has none.
  public String sort(Entity entity) {
    return sorts.getOrDefault(entity.id(), "");
  }

  /// Those of a sort, in order.
  public List<Entity> all(String sort) {
    return bySort.getOrDefault(sort, List.of());
  }

  /// Those of a sort that the place holds, in order.
  public List<Entity> all(String sort, Entity place) {
    return all(sort).stream().filter(e -> isWithin(e, place)).toList();
  }

  /// The place that holds something: a district's town, a town's region, a region's country.
  public Optional<Entity> holder(Entity entity) {
    return Optional.ofNullable(within.get(entity.id()))
        .flatMap(id -> places.stream().filter(p -> p.id().equals(id)).findFirst());
  }

  /// Whether the place holds it, itself or through others.
  public boolean isWithin(Entity entity, Entity place) {
    String at = within.getOrDefault(entity.id(), "");
    while (!at.isEmpty() && !at.equals(place.id())) {
      at = within.getOrDefault(at, "");
    }
    return !at.isEmpty();
  }

  /// The region that something stands in.
  public Optional<Entity> region(Entity entity) {
    return Stream.iterate(Optional.of(entity), Optional::isPresent, e -> e.flatMap(this::holder))
        .flatMap(Optional::stream)
        .filter(e -> sort(e).equals("region"))
        .findFirst();
  }

  /// The country in which the events happen.
  public Entity country() {
    return all("country").getFirst();
  }
}
