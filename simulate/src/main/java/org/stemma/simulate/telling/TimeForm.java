package org.stemma.simulate.telling;

/// How a day is printed.
public enum TimeForm {
  /// "on Tuesday"
  WEEKDAY,
  /// "on 3 March", by the house's order of day and month
  DATE,
  /// "two days ago", "yesterday"
  AGO,
  /// "earlier this week", "last week", "in March": wider than the day itself
  WIDE,
  /// not at all
  NONE
}
