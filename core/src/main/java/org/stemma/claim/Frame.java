package org.stemma.claim;

import java.util.List;
import java.util.Optional;
import org.stemma.chronology.Timex;
import org.stemma.name.EntityId;
import org.stemma.quantity.Quantity;
import org.stemma.text.Passage;

/// What an assertion says happens, by its parts, each where it stands: the word that tells it, who
/// does it, whom it is done to, and the places, times and quantities in the clause.
///
/// @param agent who does it, also of a passive; may stand outside the clause ("the clerk who left")
/// @param theme who or what it is done to
public record Frame(
    Optional<Predicate> predicate,
    Optional<Participant> agent,
    Optional<Participant> theme,
    List<Participant> places,
    List<Timex> times,
    List<Quantity> quantities) {
  public Frame {
    places = List.copyOf(places);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
  }

  /// Whether nothing of it could be read.
  public boolean isEmpty() {
    return predicate.isEmpty()
        && agent.isEmpty()
        && theme.isEmpty()
        && places.isEmpty()
        && times.isEmpty()
        && quantities.isEmpty();
  }

  /// The word that tells what happens.
  ///
  /// @param lemma its dictionary form
  /// @param event the class of events it is of, such as `leave`
  public record Predicate(Passage where, String lemma, Optional<String> event) {}

  /// Somebody or something, as named there.
  ///
  /// @param entity whom that means, where it is known
  public record Participant(Passage where, Optional<EntityId> entity) {}
}
