package org.stemma.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.name.Entity;
import org.stemma.name.Names;
import org.stemma.name.Place;
import org.stemma.name.Site;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Which named places exclude each other: towns of the map that lie far apart. A town in its
/// district, a place that the map does not know, and two that reports name side by side do not.
final class Sites {
  private static final double KILOMETRES = 30;
  private static final int BESIDE = 60;

  private final Map<String, Entity> byKey = new HashMap<>();
  private final Map<String, Boolean> together = new HashMap<>();

  Sites(Names names) {
    names.entities().forEach(e -> byKey.put(e.id().toString(), e));
  }

  Optional<Entity> entity(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /// Whether what happens at the one cannot happen at the other.
  boolean areApart(String one, String other) {
    Optional<Entity> a = entity(one);
    Optional<Entity> b = entity(other);
    return a.isPresent() && b.isPresent() && areApart(a.get(), b.get());
  }

  private boolean areApart(Entity one, Entity other) {
    Optional<Site> a = town(one);
    Optional<Site> b = town(other);
    return a.isPresent()
        && b.isPresent()
        && kilometres(a.get(), b.get()) > KILOMETRES + a.get().within() + b.get().within()
        && !areToldTogether(one, other);
  }

  private static Optional<Site> town(Entity entity) {
    return entity.place().map(Place::site).filter(s -> s.precision() == Site.Precision.TOWN);
  }

  private static double kilometres(Site a, Site b) {
    return a.centre().flatMap(x -> b.centre().map(x::kilometresTo)).orElse(0.0);
  }

  /// Whether some report names both within a few words, as "X and Y", "X in Y", "between X and Y".
  boolean areToldTogether(Entity a, Entity b) {
    return together.computeIfAbsent(a.id() + " " + b.id(), k -> beside(a, b));
  }

  private static boolean beside(Entity a, Entity b) {
    Set<Passage> near = new HashSet<>();
    for (Passage m : a.mentions()) {
      for (Passage n : b.mentions()) {
        if (m.report().equals(n.report()) && gap(m.span(), n.span()) <= BESIDE) {
          near.add(m);
        }
      }
    }
    return !near.isEmpty();
  }

  private static int gap(Span a, Span b) {
    return Math.max(a.start(), b.start()) - Math.min(a.end(), b.end());
  }
}
