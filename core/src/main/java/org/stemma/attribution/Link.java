package org.stemma.attribution;

import java.util.Optional;
import org.stemma.name.EntityId;
import org.stemma.text.Span;

/// One party of an attribution chain.
///
/// @param name as the dossier calls it: the entity's name, or the words that describe an unnamed
///     one
/// @param source where the report names or describes the party, in the assertion's report
/// @param cue the words that mark the attribution ("said", "according to")
public record Link(
    Kind kind, String name, Optional<EntityId> entity, Optional<Span> source, Optional<Span> cue) {
  /// What kind of party it is.
  public enum Kind {
    PERSON,
    GROUP,
    UNNAMED,
    AGENCY,
    OUTLET
  }

  /// Whether it is a place where people post, and so nobody who could be wrong.
  public boolean isPlatform() {
    return Media.KNOWN.isPlatform(name);
  }
}
