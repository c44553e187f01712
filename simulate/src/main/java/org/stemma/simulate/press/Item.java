package org.stemma.simulate.press;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.simulate.telling.Telling;
import org.stemma.simulate.world.Style;

/// A telling with where it came from.
///
/// @param path the parties it went through, origin first, the house that prints it last; the house
///     alone for what it says of itself
/// @param parent what it was taken from; empty for what an informant told this house
/// @param operators what was done to it on the way from its parent
/// @param style the style its words are set in: the printing house's own, or the parent's in a
///     verbatim copy
public record Item(
    Telling telling,
    List<String> path,
    Optional<Item> parent,
    Set<Operator> operators,
    Style style) {
  public Item {
    path = List.copyOf(path);
    operators =
        operators.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(operators));
  }

  public String id() {
    return telling.id();
  }

  /// Who it came from in the beginning.
  public String origin() {
    return path.getFirst();
  }
}
