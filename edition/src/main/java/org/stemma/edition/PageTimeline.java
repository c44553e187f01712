package org.stemma.edition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stemma.dossier.Dossier;
import org.stemma.edition.Places.Quoted;
import org.stemma.edition.Places.Reason;
import org.stemma.report.DateCandidate;
import org.stemma.report.Report;
import org.stemma.text.Interval;

/// Reports and events as bars on one scale of days; what lies beyond the scale fades at its end.
final class PageTimeline {
  private static final int DAYS_BEFORE = 90;
  private static final int DAYS_AFTER = 21;

  record View(String from, String to, List<Bar> reports, List<Bar> events) {}

  /// @param start in percent of the scale
  record Bar(
      String id,
      String name,
      String href,
      String days,
      String start,
      String width,
      String css,
      List<Quoted> quotes,
      List<Stated> stated) {}

  /// A date that a report bears, and what became of it.
  record Stated(String words, boolean refuted, String verdict, List<Reason> why) {}

  private final Concordance dossier;
  private final Standing standing;
  private final ShortNames names;
  private final Places places;
  private final LocalDate from;
  private final LocalDate to;

  PageTimeline(Concordance dossier, Standing standing, ShortNames names, Places places) {
    this.dossier = dossier;
    this.standing = standing;
    this.names = names;
    this.places = places;
    List<LocalDate> published =
        days(dossier.dossier().reports().stream().map(r -> dossier.published(r).interval()));
    List<LocalDate> events = days(dossier.dossier().timeline().stream().map(e -> e.when()));
    List<LocalDate> near =
        published.isEmpty()
            ? events
            : Stream.concat(published.stream(), events.stream().filter(d -> isNear(d, published)))
                .sorted()
                .toList();
    this.from = near.isEmpty() ? LocalDate.EPOCH : near.getFirst().minusDays(1);
    this.to = near.isEmpty() ? LocalDate.EPOCH : near.getLast().plusDays(1);
  }

  private static boolean isNear(LocalDate day, List<LocalDate> published) {
    return !day.isBefore(published.getFirst().minusDays(DAYS_BEFORE))
        && !day.isAfter(published.getLast().plusDays(DAYS_AFTER));
  }

  private static List<LocalDate> days(Stream<Interval> intervals) {
    return intervals
        .flatMap(i -> Stream.of(i.earliest(), i.latest()))
        .filter(d -> !d.equals(LocalDate.MIN) && !d.equals(LocalDate.MAX))
        .sorted()
        .toList();
  }

  View view() {
    Comparator<Dossier.TimelineEntry> order = Comparator.comparing(e -> e.when().earliest());
    List<Bar> events =
        dossier.dossier().timeline().stream()
            .sorted(order.thenComparing(e -> e.when().latest()))
            .map(
                e ->
                    bar(
                        "",
                        Wording.sentence(Wording.oneLine(e.text())),
                        "",
                        e.when(),
                        places.quoted(e.assertions()),
                        List.of()))
            .toList();
    return new View(Days.of(Interval.of(from)), Days.of(Interval.of(to)), reports(), events);
  }

  private List<Bar> reports() {
    List<Bar> bars = new ArrayList<>();
    for (Report report : dossier.dossier().reports()) {
      String id = places.report(report.id());
      String name = names.of(report.id()) + " " + names.outlet(report.outletName());
      bars.add(
          bar(
              "d-" + id,
              name,
              "#" + id,
              dossier.published(report).interval(),
              List.of(),
              stated(report)));
    }
    return bars;
  }

  private List<Stated> stated(Report report) {
    return dossier.published(report).candidates().stream()
        .map(
            c ->
                new Stated(
                    standing.stated(report, c),
                    c.verdict() == DateCandidate.Verdict.REFUTED,
                    Standing.verdict(c),
                    places.why(c.why())))
        .toList();
  }

  private Bar bar(
      String id,
      String name,
      String href,
      Interval when,
      List<Quoted> quotes,
      List<Stated> stated) {
    boolean opensBelow = when.earliest().isBefore(from);
    boolean opensAbove = when.latest().isAfter(to);
    double start = share(opensBelow ? from : when.earliest());
    double end = share(opensAbove ? to : when.latest().plusDays(1));
    String css = (opensBelow ? "fade-left " : "") + (opensAbove ? "fade-right" : "");
    return new Bar(
        id,
        name,
        href,
        Days.of(when),
        percent(start),
        percent(Math.max(end - start, 1.2)),
        css.strip(),
        quotes,
        stated);
  }

  /// Where the day begins, in percent of the scale.
  private double share(LocalDate day) {
    double whole = ChronoUnit.DAYS.between(from, to) + 1.0;
    return Math.min(98.8, Math.max(0, 100 * ChronoUnit.DAYS.between(from, day) / whole));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }
}
