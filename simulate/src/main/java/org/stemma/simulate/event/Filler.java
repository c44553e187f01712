package org.stemma.simulate.event;

import java.time.LocalDate;
import org.stemma.simulate.world.Entity;

/// What stands in a role of a fact.
public sealed interface Filler {
  /// Somebody or something with a name.
  record Named(Entity entity) implements Filler {}

  /// So many of something.
  ///
  /// @param noun what is counted, in the plural: "passengers"
  /// @param singular the same for one: "passenger"
  record Count(int number, String noun, String singular) implements Filler {}

  /// A day, or the days from one to another.
  record Day(LocalDate from, LocalDate to) implements Filler {}

  /// Words without a name: "a burst boiler", "the north gate".
  record Words(String text) implements Filler {}
}
