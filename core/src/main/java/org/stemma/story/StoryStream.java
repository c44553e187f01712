package org.stemma.story;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// A stream of reports on both levels: the episode that each is of, and the story, an affair of
/// several episodes.
public final class StoryStream {
  private final Window window;
  private final Affairs affairs = new Affairs();

  /// @param most how many reports are remembered
  public StoryStream(int most) {
    this.window = new Window(most);
  }

  /// What became of a report.
  ///
  /// @param change its episode, and what it changed among the episodes
  /// @param story the story of its episode
  /// @param shifts what it changed among the stories, with episodes in place of reports
  public record Placed(Change change, String story, List<Shift> shifts) {
    public Placed {
      shifts = List.copyOf(shifts);
    }
  }

  /// Adds a report of an id that none before it had.
  public Placed add(Sketch sketch) {
    Change change = window.add(sketch);
    SortedSet<String> touched = new TreeSet<>();
    change.shifts().forEach(shift -> touched.addAll(shift.groups()));
    if (!window.shrunk().isEmpty()) {
      touched.add(window.shrunk());
    }
    List<Shift> shifts = affairs.update(touched, window::reports);
    return new Placed(change, affairs.story(change.group()), shifts);
  }
}
