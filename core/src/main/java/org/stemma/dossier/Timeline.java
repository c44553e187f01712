package org.stemma.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Basis;
import org.stemma.chronology.Calendar;
import org.stemma.chronology.Timex;
import org.stemma.claim.Claim;
import org.stemma.dossier.Dossier.TimelineEntry;
import org.stemma.report.Report;
import org.stemma.text.Interval;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Puts claims in time: an assertion with a time expression in its sentence dates its claim's
/// entry, and dated assertions
/// of one claim whose intervals meet share an entry.
final class Timeline {
  private static final long WIDEST = 400;

  /// What stands before an entry that lies more than a year before the first report.
  private static final String BACKGROUND = "Background: ";

  private Timeline() {}

  static List<TimelineEntry> of(
      List<Claim> claims, Calendar calendar, SortedMap<ReportId, Report> reports) {
    List<TimelineEntry> entries = new ArrayList<>();
    for (Claim claim : claims) {
      List<Dated> dated = new ArrayList<>();
      claim
          .assertions()
          .filter(a -> a.basis() != Basis.FORECAST)
          .sorted(Comparator.comparing(Assertion::id))
          .forEach(a -> date(a, calendar, dated));
      entries.addAll(entries(dated, reports));
    }
    entries.sort(
        Comparator.comparing((TimelineEntry e) -> e.when().earliest())
            .thenComparing(e -> e.when().latest())
            .thenComparing(e -> e.assertions().getFirst().id()));
    return entries;
  }

  /// @param background whether it lies long before the story
  private record Dated(Assertion assertion, Interval when, boolean background) {}

  private static void date(Assertion assertion, Calendar calendar, List<Dated> dated) {
    List<Timex> own = bounded(calendar, assertion.where());
    List<Timex> times = own.isEmpty() ? bounded(calendar, assertion.sentence()) : own;
    if (times.size() == 1 || !own.isEmpty()) {
      Timex time = times.getFirst();
      dated.add(new Dated(assertion, time.interval(), calendar.isBackground(time)));
    }
  }

  /// The days and stretches of a passage that can place something.
  private static List<Timex> bounded(Calendar calendar, Passage where) {
    return calendar.in(where).stream()
        .filter(t -> t.type() == Timex.Type.DATE || t.type() == Timex.Type.TIME)
        .filter(t -> t.interval().isBounded() && t.interval().width() <= WIDEST)
        .toList();
  }

  private static List<TimelineEntry> entries(
      List<Dated> dated, SortedMap<ReportId, Report> reports) {
    List<TimelineEntry> entries = new ArrayList<>();
    List<Dated> rest = new ArrayList<>(dated);
    rest.sort(
        Comparator.comparingLong((Dated d) -> d.when().width())
            .thenComparing(d -> d.assertion().id()));
    while (!rest.isEmpty()) {
      boolean background = rest.getFirst().background();
      Interval when = rest.getFirst().when();
      Interval narrow = when;
      List<Assertion> members = new ArrayList<>();
      for (Dated d : List.copyOf(rest)) {
        if (d.when().meets(narrow) && d.background() == background) {
          narrow = narrow.intersection(d.when());
          members.add(d.assertion());
          rest.remove(d);
        }
      }
      members.sort(Comparator.comparing(Assertion::id));
      entries.add(
          new TimelineEntry(
              narrow, (background ? BACKGROUND : "") + text(members.getFirst(), reports), members));
    }
    return entries;
  }

  private static String text(Assertion assertion, SortedMap<ReportId, Report> reports) {
    Report report = reports.get(assertion.where().report());
    return report == null
        ? ""
        : report.text().of(assertion.where().span()).replaceAll("\\s+", " ").strip();
  }
}
