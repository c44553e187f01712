package org.stemma.simulate.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.simulate.telling.Link;
import org.stemma.simulate.telling.Telling;
import org.stemma.simulate.world.Entity;

/// What a reader of a report knows already: who was named, and who spoke last.
final class Discourse {
  private final Set<String> known = new HashSet<>();
  private final Map<String, String> names = new HashMap<>();
  private Optional<Link> speaker = Optional.empty();
  private boolean rivalled;

  boolean isKnown(String id) {
    return known.contains(id);
  }

  void mention(String id) {
    known.add(id);
  }

  /// The name last printed for somebody.
  Optional<String> name(Entity entity) {
    return Optional.ofNullable(names.get(entity.id()));
  }

  /// Somebody named in a clause, who may be taken for the one that a pronoun means.
  void mention(Entity entity, String name) {
    known.add(entity.id());
    names.put(entity.id(), name);
    boolean thing = entity.kind() == Entity.Kind.PLACE || entity.kind() == Entity.Kind.FACILITY;
    boolean other = speaker.flatMap(Link::entity).filter(e -> e.id().equals(entity.id())).isEmpty();
    boolean alike = speaker.filter(l -> l.gender() == entity.gender()).isPresent();
    rivalled |= !thing && other && alike;
  }

  /// Whether "he", "she", "it" or "they" would be understood as the telling's source.
  boolean understandsPronoun(Telling telling) {
    List<Link> printed = telling.printed();
    return printed.size() == 1
        && speaker.filter(l -> l.party().equals(printed.getFirst().party())).isPresent()
        && !rivalled;
  }

  /// A sentence begins, with its sources.
  void begin(List<Link> printed) {
    speaker = printed.size() == 1 ? Optional.of(printed.getFirst()) : Optional.empty();
    rivalled = false;
  }
}
