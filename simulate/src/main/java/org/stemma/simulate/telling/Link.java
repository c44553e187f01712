package org.stemma.simulate.telling;

import java.util.Optional;
import org.stemma.simulate.world.Entity;

/// One party in an attribution as a report prints it.
///
/// @param party id of the informant or house it stands for
/// @param entity the one named, if a name is printed
/// @param words the description otherwise: "a harbour official"; for a person named, the role put
///     before or after the name, or empty
/// @param gender for pronouns
public record Link(
    String party, Kind kind, Optional<Entity> entity, String words, Entity.Gender gender) {
  /// As the dossier's chains call them.
  public enum Kind {
    PERSON,
    GROUP,
    UNNAMED,
    AGENCY,
    OUTLET
  }
}
