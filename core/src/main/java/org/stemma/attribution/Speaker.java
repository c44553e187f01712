package org.stemma.attribution;

import java.util.Optional;
import org.stemma.name.EntityId;
import org.stemma.text.Span;

/// Somebody who says something, once it is clear who.
///
/// @param name as the dossier calls it
/// @param printed where the words stand that point to the speaker here
/// @param head the noun that describes an unnamed one, or the last part of a name, lower case
/// @param how why printed words that name nobody mean this speaker; empty where they name it
///     themselves
record Speaker(
    Link.Kind kind,
    String name,
    Optional<EntityId> entity,
    Span printed,
    String head,
    boolean plural,
    Optional<String> how) {

  Speaker at(Span here, String because) {
    return new Speaker(kind, name, entity, here, head, plural, Optional.of(because));
  }

  boolean isPerson() {
    return kind == Link.Kind.PERSON || (kind == Link.Kind.UNNAMED && !plural);
  }

  Link link(Optional<Span> cue) {
    return new Link(kind, name, entity, Optional.of(printed), cue);
  }
}
