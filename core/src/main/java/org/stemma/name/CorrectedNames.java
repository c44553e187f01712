package org.stemma.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.stemma.report.Corrections;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// Names as people have corrected them: entities that are one are joined, printings that mean
/// somebody else are taken out, and the ids follow the order of first mention again.
final class CorrectedNames {
  private final Function<Passage, String> printed;
  private final List<Entity> entities;

  /// @param printed what stands at a mention
  CorrectedNames(Names names, Function<Passage, String> printed) {
    this.entities = new ArrayList<>(names.entities());
    this.printed = printed.andThen(CorrectedNames::plain);
  }

  /// Splits first, so that what was taken out can be joined with another.
  Names corrected(Corrections corrections) {
    corrections.split().forEach(this::split);
    corrections.merged().forEach(this::merge);
    return new Names(numbered());
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private List<Entity> called(String name) {
    return entities.stream()
        .filter(e -> e.name().equalsIgnoreCase(name) || isAlias(e, name))
        .toList();
  }

  private static boolean isAlias(Entity entity, String name) {
    return entity.aliases().stream().anyMatch(a -> a.equalsIgnoreCase(name));
  }

  private void merge(Corrections.OneName one) {
    List<Entity> parts = new ArrayList<>(called(one.name()));
    called(one.also()).stream().filter(e -> !parts.contains(e)).forEach(parts::add);
    if (parts.size() < 2) {
      return;
    }
    Entity joined = parts.getFirst();
    for (Entity part : parts.subList(1, parts.size())) {
      joined = joined(joined, part);
    }
    entities.removeAll(parts);
    entities.add(explained(named(joined, one.name()), one.why()));
  }

  private static Entity joined(Entity a, Entity b) {
    TreeSet<String> aliases = new TreeSet<>(a.aliases());
    aliases.addAll(b.aliases());
    aliases.add(b.name());
    aliases.remove(a.name());
    boolean mostlyA = a.mentions().size() >= b.mentions().size();
    return new Entity(
        a.id(),
        mostlyA ? a.kind() : b.kind(),
        a.name(),
        aliases,
        sorted(a.mentions(), b.mentions()),
        both(a.proposed(), b.proposed()),
        sorted(a.roles(), b.roles()),
        sorted(a.offices(), b.offices()),
        a.place().or(b::place),
        both(a.why(), b.why()));
  }

  private static <T> List<T> both(List<T> a, List<T> b) {
    List<T> both = new ArrayList<>(a);
    both.addAll(b);
    return both;
  }

  private static <T extends Comparable<T>> List<T> sorted(List<T> a, List<T> b) {
    return both(a, b).stream().sorted().distinct().toList();
  }

  private static Entity named(Entity entity, String name) {
    TreeSet<String> aliases = new TreeSet<>(entity.aliases());
    aliases.add(entity.name());
    Optional<String> own = aliases.stream().filter(name::equalsIgnoreCase).findFirst();
    String called = own.orElse(entity.name());
    aliases.remove(called);
    return new Entity(
        entity.id(),
        entity.kind(),
        called,
        aliases,
        entity.mentions(),
        entity.proposed(),
        entity.roles(),
        entity.offices(),
        entity.place(),
        entity.why());
  }

  private static Entity explained(Entity entity, Because because) {
    return new Entity(
        entity.id(),
        entity.kind(),
        entity.name(),
        entity.aliases(),
        entity.mentions(),
        entity.proposed(),
        entity.roles(),
        entity.offices(),
        entity.place(),
        both(entity.why(), List.of(because)));
  }

  private void split(Corrections.OtherName other) {
    for (Entity entity : called(other.entity())) {
      List<Passage> out =
          entity.mentions().stream()
              .filter(m -> printed.apply(m).equalsIgnoreCase(other.printed()))
              .toList();
      List<Passage> left = entity.mentions().stream().filter(m -> !out.contains(m)).toList();
      if (!out.isEmpty() && !left.isEmpty()) {
        entities.remove(entity);
        entities.add(explained(part(entity, left), other.why()));
        entities.add(explained(part(entity, out), other.why()));
      }
    }
  }

  /// The entity of some of the mentions, called as most of its words are printed there.
  private Entity part(Entity entity, List<Passage> mentions) {
    TreeSet<String> forms = new TreeSet<>();
    mentions.forEach(m -> forms.add(printed.apply(m)));
    String name =
        forms.contains(entity.name())
            ? entity.name()
            : forms.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
    forms.remove(name);
    boolean main = mentions.contains(entity.mentions().getFirst());
    return new Entity(
        entity.id(),
        entity.kind(),
        name,
        forms,
        mentions,
        List.of(),
        entity.roles().stream().filter(r -> mentions.contains(r.of())).toList(),
        main ? entity.offices() : List.of(),
        entity.place(),
        main ? entity.why() : List.of());
  }

  /// The entities in the order of their first mention, everything that speaks of them renumbered.
  private List<Entity> numbered() {
    entities.sort(Comparator.comparing(e -> e.mentions().getFirst()));
    Map<EntityId, EntityId> ids = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      ids.putIfAbsent(entities.get(i).id(), new EntityId(i + 1));
    }
    List<Entity> numbered = new ArrayList<>();
    for (Entity entity : entities) {
      EntityId id = new EntityId(numbered.size() + 1);
      numbered.add(
          new Entity(
              id,
              entity.kind(),
              entity.name(),
              entity.aliases(),
              entity.mentions(),
              proposed(entity, id, ids),
              entity.roles(),
              entity.offices(),
              entity.place(),
              entity.why()));
    }
    return numbered;
  }

  private static List<Entity.Proposal> proposed(
      Entity entity, EntityId own, Map<EntityId, EntityId> ids) {
    SortedMap<EntityId, Entity.Proposal> kept = new TreeMap<>();
    for (Entity.Proposal one : entity.proposed()) {
      EntityId with = ids.getOrDefault(one.with(), own);
      if (!with.equals(own)) {
        kept.putIfAbsent(
            with,
            new Entity.Proposal(with, one.probability(), one.pro(), one.con(), one.features()));
      }
    }
    return List.copyOf(kept.values());
  }
}
