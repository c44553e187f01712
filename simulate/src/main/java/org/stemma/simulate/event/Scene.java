package org.stemma.simulate.event;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.world.Entity;
import org.stemma.simulate.world.World;

/// One event of a schema in the drawing: its place and time, its cast and its numbers.
final class Scene {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");

  final Schema schema;
  final World world;
  final Entity place;
  final LocalDateTime at;
  private final Set<String> used;
  private final Map<String, Entity> cast = new TreeMap<>();
  private final Map<String, List<Entity>> near = new TreeMap<>();
  private final Map<String, Integer> amounts = new TreeMap<>();
  private final Map<String, Integer> picks = new TreeMap<>();

  /// @param avoided ids of entities that another event has
  Scene(
      Schema schema,
      World world,
      Entity place,
      LocalDateTime at,
      Set<String> avoided,
      Chance chance) {
    this.schema = schema;
    this.world = world;
    this.place = place;
    this.at = at;
    this.used = new HashSet<>(avoided);
    schema.cast().forEach(part -> cast.put(part.name(), drawn(part, chance.at(part.name()))));
    schema.amounts().forEach(a -> amounts.put(a.name(), drawn(a, chance.at(a.name()))));
    schema.lists().forEach((name, list) -> picks.put(name, chance.at(name).below(list.size())));
  }

  Entity cast(String name) {
    return Objects.requireNonNull(
        cast.get(name), () -> schema.kind() + ": nobody is cast as " + name);
  }

  int amount(String name) {
    return Objects.requireNonNull(
        amounts.get(name), () -> schema.kind() + ": there is no number " + name);
  }

  /// Makes one number like another.
  void liken(String name, int number) {
    amounts.put(name, number);
  }

  List<String> list(String name) {
    return Objects.requireNonNull(
        schema.lists().get(name), () -> schema.kind() + ": there is no list " + name);
  }

  int picked(String name) {
    return picks.getOrDefault(name, 0);
  }

  /// The text with the usual names of the cast in its slots.
  String filled(String text) {
    Matcher matcher = SLOT.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String name = cast(matcher.group(1)).usual().full();
      matcher.appendReplacement(filled, Matcher.quoteReplacement(name));
    }
    return matcher.appendTail(filled).toString();
  }

  private int drawn(Schema.Amount amount, Chance chance) {
    int share = chance.between(amount.low(), amount.high());
    if (amount.of().isEmpty()) {
      return share;
    }
    int number = Math.round(amount(amount.of().orElseThrow()) * share / 100f);
    for (String minus : amount.minus()) {
      number -= amount(minus);
    }
    return Math.max(0, number);
  }

  private Entity drawn(Schema.Part part, Chance chance) {
    if (part.sort().equals("here")) {
      return place;
    }
    if (part.as()) {
      return cast(part.of().orElseThrow());
    }
    List<Entity> able =
        part.of()
            .map(of -> world.all(part.sort(), cast(of)))
            .orElseGet(() -> near.computeIfAbsent(part.sort(), this::nearest));
    List<Entity> fresh = able.stream().filter(e -> !used.contains(e.id())).toList();
    Entity one = chance.pick(fresh.isEmpty() ? able : fresh);
    used.add(one.id());
    return part.role().isEmpty() ? one : one.in(role(part, chance));
  }

  private String role(Schema.Part part, Chance chance) {
    return part.role().startsWith("%")
        ? filled(chance.pick(list(part.role().substring(1))))
        : filled(part.role());
  }

  /// Those of the sort that the smallest place around the scene holds.
  private List<Entity> nearest(String sort) {
    List<Entity> all = world.all(sort);
    for (Optional<Entity> at = Optional.of(place); at.isPresent(); at = at.flatMap(world::holder)) {
      Entity holder = at.orElseThrow();
      List<Entity> near =
          all.stream().filter(e -> e.equals(holder) || world.isWithin(e, holder)).toList();
      if (!near.isEmpty()) {
        return near;
      }
    }
    return all;
  }
}
