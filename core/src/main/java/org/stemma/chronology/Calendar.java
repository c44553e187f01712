package org.stemma.chronology;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.report.Published;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// All times of a story made consistent: every time expression with its interval, every report with
/// its publication, and
/// the dates that the others refute.
///
/// @param times in order of report and text
/// @param published newer than what the page alone gave: narrowed, or its date refuted
/// @param disputes dates that cannot hold together, each with the passages on both sides
public record Calendar(
    List<Timex> times, SortedMap<ReportId, Published> published, List<Dispute> disputes) {
  public Calendar {
    times = List.copyOf(times);
    published = Collections.unmodifiableSortedMap(new TreeMap<>(published));
    disputes = List.copyOf(disputes);
  }

  /// A stated date, and the times that cannot hold beside it.
  public record Dispute(
      ReportId report, List<Passage> refuted, List<Passage> against, List<Because> why) {
    public Dispute {
      refuted = List.copyOf(refuted);
      against = List.copyOf(against);
      why = List.copyOf(why);
    }
  }

  /// A time this many days before the story's first report is background, not story.
  private static final long BACKGROUND = 366;

  /// From the first day on which a report of the story may have been published to the last; empty
  /// where nothing dates any.
  public Optional<Interval> story() {
    return published.values().stream()
        .map(Published::interval)
        .filter(Interval::isBounded)
        .reduce(Interval::union);
  }

  /// Whether a time is known to lie more than a year before the first report: it tells where the
  /// story comes from, and is no part of it.
  public boolean isBackground(Timex time) {
    return !time.interval().isOpenAbove()
        && story()
            .filter(s -> time.interval().latest().isBefore(s.earliest().minusDays(BACKGROUND)))
            .isPresent();
  }

  /// The times standing within the passage.
  public List<Timex> in(Passage passage) {
    return times.stream()
        .filter(
            t ->
                t.where().report().equals(passage.report())
                    && passage.span().covers(t.where().span()))
        .toList();
  }
}
