package org.stemma.name;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What speaks for each kind of thing that a name might name, in log-odds.
final class Votes {
  private final Map<Entity.Kind, Double> votes = new EnumMap<>(Entity.Kind.class);

  Votes add(Entity.Kind kind, double weight) {
    votes.merge(kind, weight, Double::sum);
    return this;
  }

  void addAll(Votes other) {
    other.votes.forEach(this::add);
  }

  double of(Entity.Kind kind) {
    return votes.getOrDefault(kind, 0.0);
  }

  /// The kind with most votes, `OTHER` where nothing speaks for any.
  Entity.Kind winner() {
    return votes.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .max(
            Map.Entry.<Entity.Kind, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Collections.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(Entity.Kind.OTHER);
  }

  @Override
  public String toString() {
    return votes.toString();
  }
}
