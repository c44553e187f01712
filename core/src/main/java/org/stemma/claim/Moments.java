package org.stemma.claim;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.stemma.chronology.Timex;
import org.stemma.report.Report;
import org.stemma.text.Interval;
import org.stemma.text.ReportId;

/// Tells what a report cannot speak of: nothing that was to happen after it was published, and
/// what reports of another season tell as news is another event.
final class Moments {
  /// Reports that tell one event as news are published within so many days.
  private static final long SEASON = 120;

  private final Map<ReportId, Report> reports;

  Moments(Map<ReportId, Report> reports) {
    this.reports = reports;
  }

  /// Whether one of two that seem to answer one question cannot know of the other's event.
  /// Numbers are left alone: old counts stay in memory.
  boolean areApart(Rivalry r) {
    boolean number = r.slot() == Contrast.Slot.NUMBER;
    return !number && (isLater(r.a(), r.b()) || isLater(r.b(), r.a()) || areOfOtherSeasons(r));
  }

  /// Whether all that one tells lies after the other's publication.
  private boolean isLater(Profile event, Profile report) {
    Interval published = published(report);
    return !event.proposition().times().isEmpty()
        && event.proposition().times().stream()
            .map(Timex::interval)
            .allMatch(t -> t.earliest().isAfter(published.latest()));
  }

  private boolean areOfOtherSeasons(Rivalry r) {
    Interval a = published(r.a());
    Interval b = published(r.b());
    return a.isBounded() && b.isBounded() && between(a, b) > SEASON;
  }

  private static long between(Interval a, Interval b) {
    return a.meets(b)
        ? 0
        : Math.max(
            ChronoUnit.DAYS.between(a.latest(), b.earliest()),
            ChronoUnit.DAYS.between(b.latest(), a.earliest()));
  }

  private Interval published(Profile of) {
    Report report = reports.get(of.assertion().where().report());
    return report == null ? Interval.UNBOUNDED : report.published().interval();
  }
}
