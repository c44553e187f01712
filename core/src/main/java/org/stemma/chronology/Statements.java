package org.stemma.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.report.DateCandidate;
import org.stemma.report.Published;
import org.stemma.text.Interval;
import org.stemma.text.Passage;

/// Everything the reports of a story state about time, as constraints of one network.
final class Statements {
  /// Dates of reports of one story that lie this near to each other support each other.
  static final long NEAR = 60;

  private static final long OPEN = Constraint.OPEN;

  private final List<Told> tellings;
  private final List<Constraint> fixed = new ArrayList<>();

  Statements(List<Told> tellings) {
    this.tellings = tellings;
    new ItemStatements(tellings).addTo(fixed);
    new Links(tellings).addTo(fixed);
  }

  /// The statements, most reliable first, given what the last round has found.
  List<Constraint> given(Optional<Solution> before) {
    List<Constraint> all = new ArrayList<>(fixed);
    StatedDates dates = new StatedDates(tellings);
    tellings.forEach(told -> dates.addTo(told, all));
    before.ifPresent(solution -> addFound(solution, dates, all));
    all.sort(Comparator.comparingDouble(Constraint::reliability).reversed());
    return all;
  }

  /// What follows from the days that the last round has found.
  private void addFound(Solution before, StatedDates dates, List<Constraint> all) {
    StoryWindow window = new StoryWindow(tellings, before);
    List<Interval> published = before.published();
    for (int r = 0; r < tellings.size(); r++) {
      window.addTo(r, all);
      boolean supported = dates.isSupported(tellings.get(r)) && !before.hasRefuted(r);
      ChosenDays days = new ChosenDays(tellings.get(r), supported);
      days.addYears(published.get(r), all);
      days.addWeekdays(before.network(), all);
      days.addReadings(before.network(), all);
    }
  }

  /// A single text that nothing dates: its dates need not lie near its publication.
  static boolean isNarrative(List<Told> tellings) {
    return tellings.size() == 1
        && tellings.getFirst().reading().report().published().interval().equals(Interval.UNBOUNDED);
  }

  /// The candidate that the page's date rests on.
  static Optional<DateCandidate> stated(Published published) {
    return published.candidates().stream()
        .filter(c -> c.verdict() == DateCandidate.Verdict.ACCEPTED)
        .findFirst();
  }

  static Optional<Interval> fullDate(Told.Item item) {
    return Extents.isYearless(item.symbol().core())
        ? Optional.empty()
        : Extents.of(item.symbol().core(), 0, item.symbol().part());
  }

  static List<Passage> passages(List<Constraint> constraints) {
    return constraints.stream()
        .flatMap(c -> c.because().passages().stream())
        .distinct()
        .sorted()
        .toList();
  }

  static long day(LocalDate date) {
    return date.equals(LocalDate.MIN)
        ? -OPEN
        : date.equals(LocalDate.MAX) ? OPEN : date.toEpochDay();
  }
}
