package org.stemma.simulate.event;

/// How large an event shall be, and how many difficulties are planted in it.
///
/// @param minFacts fewest facts, background aside
/// @param maxFacts most facts
/// @param minInformants fewest informants
/// @param maxInformants most informants
/// @param conflicts share of the facts on which informants differ, by the kind of conflict
/// @param revisions share of the counts that grow, or shrink, in the course of the event
/// @param lookalikes how many numbers of different things are made like each other
public record Demand(
    int minFacts,
    int maxFacts,
    int minInformants,
    int maxInformants,
    Shares conflicts,
    double revisions,
    int lookalikes) {

  /// Shares, each of those facts that can be in such a conflict.
  public record Shares(
      double number, double time, double place, double participant, double polarity, double state) {
    /// The same share of all kinds; time and place are told alike more often.
    public static Shares of(double share) {
      return new Shares(share, share / 2, share / 2, share, share / 2, share);
    }
  }

  /// A middling event with the share of its facts in conflict.
  public static Demand of(double conflicts) {
    return new Demand(18, 40, 4, 12, Shares.of(conflicts), 0.3, 2);
  }
}
