package org.stemma.chronology;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stemma.text.Because;
import org.stemma.text.Interval;

/// What a report without a date of its own has from the others: it lies within weeks of them.
final class StoryWindow {
  /// Reports of one story without a date lie within six weeks of those with one.
  static final long STORY = 42;

  private final List<Told> tellings;
  private final Solution before;
  private final List<Interval> published;
  private final List<Boolean> near;

  /// @param before what the last round has found
  StoryWindow(List<Told> tellings, Solution before) {
    this.tellings = tellings;
    this.before = before;
    this.published = before.published();
    this.near = IntStream.range(0, published.size()).mapToObj(this::hasNeighbour).toList();
  }

  /// A report without a date of its own lies near those that have one; weak, and wide.
  void addTo(int report, List<Constraint> all) {
    Interval stated = tellings.get(report).reading().report().published().interval();
    if (stated.isBounded() && !before.hasRefuted(report)) {
      return;
    }
    Optional<Interval> others = dated(report, true).or(() -> dated(report, false));
    others.ifPresent(
        o ->
            all.add(
                new Constraint(
                    Network.ORIGIN,
                    tellings.get(report).publication(),
                    Statements.day(o.earliest()) - STORY,
                    Statements.day(o.latest()) + STORY,
                    Reliability.of("same-story"),
                    Because.of("same-story", "the other reports of the story are of " + o))));
  }

  /// When the other reports were published.
  ///
  /// @param together only those that have another near them
  private Optional<Interval> dated(int report, boolean together) {
    Optional<Interval> hull = Optional.empty();
    for (int r = 0; r < published.size(); r++) {
      Interval other = published.get(r);
      boolean counts = r != report && other.width() <= Statements.NEAR;
      if (counts && (!together || near.get(r))) {
        hull = Optional.of(hull.map(o -> o.union(other)).orElse(other));
      }
    }
    return hull;
  }

  private boolean hasNeighbour(int report) {
    Interval wide = Extents.shifted(published.get(report), -Statements.NEAR, Statements.NEAR);
    for (int r = 0; r < published.size(); r++) {
      Interval other = published.get(r);
      if (r != report && other.width() <= Statements.NEAR && other.meets(wide)) {
        return true;
      }
    }
    return false;
  }
}
