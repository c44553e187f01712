package org.stemma.name;

import java.util.List;
import org.stemma.text.Because;

/// Where on the map a place of a story is, and where it might be instead.
///
/// @param probability that it is this one of all that are called so; the others have the rest
/// @param alternatives the others that are not out of the question, likeliest first
/// @param why what spoke for it
public record Place(
    Site site, double probability, List<Alternative> alternatives, List<Because> why) {
  public Place {
    alternatives = List.copyOf(alternatives);
    why = List.copyOf(why);
  }

  /// Another place of the name.
  public record Alternative(Site site, double probability) {}
}
