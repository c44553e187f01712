package org.stemma.habit;

import java.util.List;

/// One story in which an outlet could have had its report from a house, and whether it did.
///
/// @param story what the story is called, for readers
/// @param house an agency, or another outlet
/// @param descended the probability that a report of the outlet descends from the house, as
///     judged without any habit
/// @param credited whether a report of the outlet credits the house
/// @param shared the answers both give to questions on which the story's reports disagree;
///     wrong are those that more lines contradict
/// @param reports the outlet's reports
public record Occasion(
    String story,
    String outlet,
    String house,
    double descended,
    boolean credited,
    Shared shared,
    List<String> reports) {
  public Occasion {
    if (!(descended >= 0 && descended <= 1)) {
      throw new IllegalArgumentException("not a probability: " + descended);
    }
    reports = List.copyOf(reports);
  }
}
