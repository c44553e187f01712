package org.stemma.simulate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.simulate.world.Entity;

/// An informant in the making.
final class Cast {
  final String id;
  final String topic;
  final boolean firsthand;
  final Optional<Entity> entity;
  final String words;
  final Entity.Gender gender;
  final int hedge;
  Optional<Cast> upper = Optional.empty();
  final List<Draft> knows = new ArrayList<>();
  final List<Draft> denies = new ArrayList<>();
  final List<Draft> differs = new ArrayList<>();

  Cast(
      String id,
      Schema.Voice voice,
      Optional<Entity> entity,
      String words,
      Entity.Gender gender,
      int hedge) {
    this.id = id;
    this.topic = voice.topic();
    this.firsthand = voice.firsthand();
    this.entity = entity;
    this.words = words;
    this.gender = gender;
    this.hedge = hedge;
  }

  void learn(Draft fact) {
    if (!knows.contains(fact)) {
      knows.add(fact);
    }
  }

  Informant informant(Map<String, String> ids) {
    return new Informant(
        id,
        entity,
        words,
        entity.isPresent(),
        gender,
        firsthand,
        upper.map(u -> u.id),
        knows.stream().map(d -> ids.getOrDefault(d.line.name(), "")).toList(),
        denies.stream().map(d -> ids.getOrDefault(d.line.name(), "")).toList(),
        differs.stream()
            .map(d -> new Informant.Differing(ids.getOrDefault(d.line.name(), ""), 0))
            .toList(),
        hedge);
  }
}
