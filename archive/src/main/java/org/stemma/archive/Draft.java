package org.stemma.archive;

import java.time.Instant;
import java.util.List;

/// What is to be told of the stories, as they stood when it was worked out. It is told only if
/// they still stand so.
public final class Draft {
  private final String program;
  private final Instant at;
  private final List<Comparing.Compared> stories;

  /// @param program what made it, as [Outlines] has it
  Draft(String program, Instant at, List<Comparing.Compared> stories) {
    this.program = program;
    this.at = at;
    this.stories = List.copyOf(stories);
  }

  String program() {
    return program;
  }

  Instant at() {
    return at;
  }

  List<Comparing.Compared> stories() {
    return stories;
  }

  /// Whether nothing has become otherwise since it was worked out.
  boolean holds(Comparing now) {
    return now.touched().stream().toList().equals(names())
        && stories.stream().allMatch(s -> now.state(s.story()).equals(s.state()));
  }

  /// The stories that it tells of, in order.
  private List<String> names() {
    return stories.stream().map(Comparing.Compared::story).toList();
  }
}
