package org.stemma.simulate.press;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.stemma.simulate.world.House;

/// A report as planned: what it says, in which order, and what its page states.
///
/// @param id unique, `S000004.R03`; a wire that nobody holds `S000004.W1`
/// @param at when it was published
/// @param headline the item that the headline states; it stands among the units too
/// @param overreach whether the headline leaves out the hedge and the source
/// @param credits the houses credited for the report as a whole
/// @param parents the reports it took from
/// @param versionOf the report that this is a later version of
/// @param held whether it is among the reports given out; a wire mostly is not
/// @param embed the item that an embedded post states
public record Draft(
    String id,
    House house,
    LocalDateTime at,
    PageDate date,
    Optional<Item> headline,
    boolean overreach,
    List<Unit> units,
    List<House> credits,
    List<String> parents,
    Optional<String> versionOf,
    boolean held,
    Optional<Item> embed,
    boolean captioned) {
  public Draft {
    units = List.copyOf(units);
    credits = List.copyOf(credits);
    parents = List.copyOf(parents);
  }

  /// All items in the order of the text, without headline and embedded post.
  public List<Item> items() {
    return units.stream()
        .flatMap(
            u -> u instanceof Unit.Statement s ? s.items().stream() : java.util.stream.Stream.of())
        .toList();
  }

  /// The same as a later version of another.
  Draft asVersionOf(String earlier) {
    return new Draft(
        id,
        house,
        at,
        date,
        headline,
        overreach,
        units,
        credits,
        parents,
        Optional.of(earlier),
        held,
        embed,
        captioned);
  }

  /// The same, given out or not.
  Draft held(boolean given) {
    return new Draft(
        id, house, at, date, headline, overreach, units, credits, parents, versionOf, given, embed,
        captioned);
  }
}
