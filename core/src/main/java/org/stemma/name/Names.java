package org.stemma.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// All entities of a story, and who is named where.
public final class Names {
  private final List<Entity> entities;
  private final Map<EntityId, Entity> byId = new HashMap<>();
  private final Map<ReportId, Printed> names;
  private final Map<ReportId, Printed> meant;

  public Names(List<Entity> entities) {
    this.entities = List.copyOf(entities);
    entities.forEach(e -> byId.putIfAbsent(e.id(), e));
    this.names = byReport(false);
    this.meant = byReport(true);
  }

  private Map<ReportId, Printed> byReport(boolean offices) {
    Map<ReportId, List<Printed.Name>> found = new HashMap<>();
    for (Entity entity : entities) {
      entity.mentions().forEach(m -> add(found, m, entity));
      if (offices) {
        entity.offices().forEach(o -> add(found, o.where(), entity));
      }
    }
    Map<ReportId, Printed> printed = new HashMap<>();
    found.forEach((report, list) -> printed.put(report, new Printed(list)));
    return printed;
  }

  private static void add(Map<ReportId, List<Printed.Name>> found, Passage where, Entity entity) {
    found
        .computeIfAbsent(where.report(), r -> new ArrayList<>())
        .add(new Printed.Name(where, entity));
  }

  private static Printed of(Map<ReportId, Printed> printed, Passage passage) {
    return printed.getOrDefault(passage.report(), new Printed(List.of()));
  }

  public List<Entity> entities() {
    return entities;
  }

  /// The entities named within the passage, in order of mention.
  public List<Entity> in(Passage passage) {
    return of(names, passage).within(passage.span()).map(Printed.Name::who).distinct().toList();
  }

  /// The mentions within the passage, in order.
  public List<Passage> mentionsIn(Passage passage) {
    return of(names, passage).within(passage.span()).map(Printed.Name::where).toList();
  }

  /// The entity whose mention overlaps the passage most.
  public Optional<Entity> at(Passage passage) {
    return of(names, passage).at(passage.span()).map(Printed.Name::who);
  }

  /// Whom the passage means by a name or by an office that only one holds: "the foreign minister".
  public Optional<Entity> meant(Passage passage) {
    return of(meant, passage).at(passage.span()).map(Printed.Name::who);
  }

  /// The places of the story that are on the map, in order of first mention.
  public List<Entity> places() {
    return entities.stream().filter(e -> e.place().isPresent()).toList();
  }

  public Optional<Entity> find(EntityId id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Entity get(EntityId id) {
    return find(id).orElseThrow();
  }
}
