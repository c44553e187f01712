package org.stemma.archive;

import java.util.List;

/// An affair in a list: several stories that seem to belong together. It is proposed, until
/// people say otherwise.
///
/// @param stories the ids of its stories, in order
/// @param reports how many reports tell them
/// @param outlets how many outlets those are of, as far as that is known
/// @param first the earliest day on which one was published, ISO 8601; blank if nobody knows
/// @param last the latest
/// @param title the headline of its earliest report
public record AffairLine(
    String id,
    List<String> stories,
    int reports,
    int outlets,
    String first,
    String last,
    String title) {
  public AffairLine {
    stories = List.copyOf(stories);
  }
}
