package org.stemma.simulate.event;

/// The part that something plays in a fact.
public enum Role {
  /// Who did it.
  AGENT,
  /// To whom or to what it was done.
  PATIENT,
  /// How many, of what.
  COUNT,
  /// Where.
  PLACE,
  /// Where to or where from.
  GOAL,
  /// When.
  TIME,
  /// By what, through what, out of what cause.
  MEANS,
  /// How it stands: "under control", "still burning".
  STATE
}
