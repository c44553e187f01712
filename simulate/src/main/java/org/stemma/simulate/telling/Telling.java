package org.stemma.simulate.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.simulate.event.Fact;
import org.stemma.simulate.event.Filler;
import org.stemma.simulate.event.Role;

/// One report saying one thing once: the assertion behind a clause.
///
/// @param id unique in its story, `R3.A12`
/// @param fact what it is about
/// @param value what this report puts into the role that varies; empty for the true filler
/// @param denied whether it is said not to be so
/// @param printed the chain as printed, origin first, without the report's own outlet; empty for
///     the outlet's own voice
/// @param hearsay whether it is attributed to nobody ("it is believed", "reportedly")
/// @param hedge how surely, of the source and the outlet the weaker
/// @param anchor the day from which "on Tuesday" and "two days ago" are reckoned: the report's own,
///     or, where a copy went stale, that of the report copied
public record Telling(
    String id,
    Fact fact,
    Optional<Filler> value,
    boolean denied,
    List<Link> printed,
    boolean hearsay,
    Hedge hedge,
    LocalDate anchor,
    Wording wording) {
  public Telling {
    printed = List.copyOf(printed);
  }

  /// What stands in the role as this report tells it.
  public Optional<Filler> filler(Role role) {
    return fact.filler(role, value);
  }

  public Telling worded(Wording other) {
    return new Telling(id, fact, value, denied, printed, hearsay, hedge, anchor, other);
  }
}
