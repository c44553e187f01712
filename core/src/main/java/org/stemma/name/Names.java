package org.stemma.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// All entities of a story, and who is named where.
public final class Names {
  private record Mention(Passage where, Entity who) {}

  private final List<Entity> entities;
  private final Map<ReportId, List<Mention>> byReport = new HashMap<>();

  public Names(List<Entity> entities) {
    this.entities = List.copyOf(entities);
    for (Entity entity : entities) {
      for (Passage mention : entity.mentions()) {
        byReport
            .computeIfAbsent(mention.report(), r -> new ArrayList<>())
            .add(new Mention(mention, entity));
      }
    }
    byReport.values().forEach(list -> list.sort(Comparator.comparing(Mention::where)));
  }

  public List<Entity> entities() {
    return entities;
  }

  /// The entities named within the passage, in order of mention.
  public List<Entity> in(Passage passage) {
    return byReport.getOrDefault(passage.report(), List.of()).stream()
        .filter(m -> passage.span().covers(m.where().span()))
        .map(Mention::who)
        .distinct()
        .toList();
  }

  /// The mentions within the passage, in order.
  public List<Passage> mentionsIn(Passage passage) {
    return byReport.getOrDefault(passage.report(), List.of()).stream()
        .map(Mention::where)
        .filter(w -> passage.span().covers(w.span()))
        .toList();
  }

  /// The entity whose mention overlaps the passage most.
  public Optional<Entity> at(Passage passage) {
    return byReport.getOrDefault(passage.report(), List.of()).stream()
        .filter(m -> m.where().span().overlaps(passage.span()))
        .max(Comparator.comparingInt(m -> m.where().span().shared(passage.span())))
        .map(Mention::who);
  }

  public Entity get(EntityId id) {
    return entities.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }
}
