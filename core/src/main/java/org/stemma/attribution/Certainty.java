package org.stemma.attribution;

/// How surely something is held, by the one it is attributed to and by the outlet that prints it.
///
/// @param source what the source makes of it: asserted where it simply says so
/// @param outlet what the outlet makes of it: reported where it leaves it with the source, asserted
///     where it takes the source to be right ("she knew that ...")
/// @param negated whether the source is said not to hold it: "does not believe that ..."
public record Certainty(Hedge source, Hedge outlet, boolean negated) {
  /// What remains after both: the weaker.
  public Hedge net() {
    return source.weaker(outlet);
  }
}
