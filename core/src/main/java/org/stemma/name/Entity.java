package org.stemma.name;

import java.util.List;
import java.util.SortedSet;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// One person, group, place or thing behind its spellings.
///
/// @param name the fullest common name
/// @param aliases the other surface forms, each kept as printed
/// @param mentions names only, never pronouns, in order
/// @param proposed entities that are likely the same and were not merged
/// @param why the evidence behind every merge
public record Entity(
    EntityId id,
    Kind kind,
    String name,
    SortedSet<String> aliases,
    List<Passage> mentions,
    List<Proposal> proposed,
    List<Because> why) {
  public Entity {
    mentions = List.copyOf(mentions);
    proposed = List.copyOf(proposed);
    why = List.copyOf(why);
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
  public record Proposal(EntityId with, double probability, List<Because> pro, List<Because> con) {
    public Proposal {
      pro = List.copyOf(pro);
      con = List.copyOf(con);
    }
  }
}
