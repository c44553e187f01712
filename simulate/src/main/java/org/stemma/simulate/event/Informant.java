package org.stemma.simulate.event;

import java.util.List;
import java.util.Optional;
import org.stemma.simulate.world.Entity;

/// Somebody who knows part of what happened and speaks to reporters.
///
/// @param id unique in its story, `I2`
/// @param person the person, if there is a name
/// @param words the description, as printed where no name is given: "a harbour official", "two
///     security sources"
/// @param named whether reporters may print the name
/// @param gender for pronouns
/// @param firsthand whether the informant saw it or took part
/// @param upper the informant from whom this one has it; empty for an own origin
/// @param knows ids of the facts this one speaks about
/// @param denies ids of the facts this one denies
/// @param differs ids of the facts for which this one gives another value: the number of the value
///     in `Fact.others`
/// @param hedge how sure this one is: 0 states, 1 believes, 2 thinks it possible
public record Informant(
    String id,
    Optional<Entity> person,
    String words,
    boolean named,
    Entity.Gender gender,
    boolean firsthand,
    Optional<String> upper,
    List<String> knows,
    List<String> denies,
    List<Differing> differs,
    int hedge) {
  /// Another value for a fact.
  public record Differing(String fact, int value) {}

  public Informant {
    knows = List.copyOf(knows);
    denies = List.copyOf(denies);
    differs = List.copyOf(differs);
  }
}
