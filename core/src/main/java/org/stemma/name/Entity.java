package org.stemma.name;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// One person, group, place or thing behind its spellings.
///
/// @param name the fullest common name
/// @param aliases the other surface forms, each kept as printed
/// @param mentions names only, never pronouns, in order
/// @param proposed entities that are likely the same and were not merged
/// @param roles the ranks, titles and offices that stand beside its names, in order
/// @param offices where an office stands for it without a name, in order
/// @param place where it lies; only of places that a gazetteer knows
/// @param why the evidence behind every merge
public record Entity(
    EntityId id,
    Kind kind,
    String name,
    SortedSet<String> aliases,
    List<Passage> mentions,
    List<Proposal> proposed,
    List<Role> roles,
    List<Office> offices,
    Optional<Place> place,
    List<Because> why) {
  public Entity {
    roles = List.copyOf(roles);
    offices = List.copyOf(offices);
    mentions = List.copyOf(mentions);
    proposed = List.copyOf(proposed);
    why = List.copyOf(why);
  }

  /// An entity of which only the names are known.
  public Entity(
      EntityId id,
      Kind kind,
      String name,
      SortedSet<String> aliases,
      List<Passage> mentions,
      List<Proposal> proposed,
      List<Because> why) {
    this(id, kind, name, aliases, mentions, proposed, List.of(), List.of(), Optional.empty(), why);
  }

  /// The same with offices that stand for it.
  Entity held(List<Office> more) {
    return new Entity(id, kind, name, aliases, mentions, proposed, roles, more, place, why);
  }

  /// The same on the map.
  Entity at(Place where) {
    return new Entity(
        id, kind, name, aliases, mentions, proposed, roles, offices, Optional.of(where), why);
  }

  /// What kind of thing it is.
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    FACILITY,
    EVENT,
    WORK,
    OTHER
  }

  /// A likely identity, offered and not made.
  ///
  /// @param features what the probability was weighed from; empty if it was given
  public record Proposal(
      EntityId with,
      double probability,
      List<Because> pro,
      List<Because> con,
      SortedMap<String, Double> features) {
    public Proposal {
      pro = List.copyOf(pro);
      con = List.copyOf(con);
      features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
    }

    /// An identity whose probability is given.
    public Proposal(EntityId with, double probability, List<Because> pro, List<Because> con) {
      this(with, probability, pro, con, new TreeMap<>());
    }
  }
}
