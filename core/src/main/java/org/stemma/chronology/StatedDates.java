package org.stemma.chronology;

import java.util.List;
import java.util.Optional;
import org.stemma.report.DateCandidate;
import org.stemma.report.Published;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Passage;

/// The dates that the pages of a story state, with how far each is to be trusted.
final class StatedDates {
  private final List<Told> tellings;

  StatedDates(List<Told> tellings) {
    this.tellings = tellings;
  }

  /// The date that the page gives, or what its embedded posts allow.
  void addTo(Told told, List<Constraint> all) {
    Published published = told.reading().report().published();
    Interval days = published.interval();
    if (days.equals(Interval.UNBOUNDED)) {
      return;
    }
    Optional<DateCandidate> candidate = Statements.stated(published);
    if (candidate.isEmpty() && !days.isBounded()) {
      add(
          Network.ORIGIN,
          told.publication(),
          Statements.day(days.earliest()),
          Statements.day(days.latest()),
          "embedded",
          days,
          all);
      return;
    }
    // of two dates as good, the later is the likelier to be that of a copy
    double later = days.isOpenBelow() ? 0 : days.earliest().toEpochDay() * 1e-9;
    List<Passage> where =
        candidate.flatMap(DateCandidate::span).map(told.reading().report()::passage).stream()
            .toList();
    String value = candidate.map(DateCandidate::value).orElse(days.toString());
    all.add(
        new Constraint(
            Network.ORIGIN,
            told.publication(),
            Statements.day(days.earliest()),
            Statements.day(days.latest()),
            reliability(told, candidate, days) - later,
            new Because("stated-date", "the page gives " + value, where)));
  }

  private static void add(
      int from, int to, long min, long max, String kind, Interval days, List<Constraint> all) {
    Because because = Because.of(kind, "what the page embeds allows only " + days);
    all.add(new Constraint(from, to, min, max, Reliability.of(kind), because));
  }

  private double reliability(Told told, Optional<DateCandidate> candidate, Interval days) {
    if (candidate.stream()
        .flatMap(c -> c.why().stream())
        .anyMatch(b -> b.rule().equals("user-states"))) {
      return Reliability.of("stated-by-user");
    }
    boolean metadata = candidate.filter(c -> c.kind() == DateCandidate.Kind.METADATA).isPresent();
    long near = near(told, days);
    String alone = metadata ? "stated-metadata" : "stated-alone";
    return Reliability.of(near == 0 ? alone : near == 1 ? "stated-once" : "stated-well");
  }

  /// How many other reports are dated near these days.
  private long near(Told told, Interval days) {
    return tellings.stream()
        .filter(t -> t.publication() != told.publication())
        .filter(t -> isNear(t, days))
        .count();
  }

  /// Whether two other reports are dated near the day that the page of this one gives.
  boolean isSupported(Told told) {
    Interval days = told.reading().report().published().interval();
    return days.isBounded() && near(told, days) >= 2;
  }

  private static boolean isNear(Told other, Interval days) {
    Interval wide = Extents.shifted(days, -Statements.NEAR, Statements.NEAR);
    Published published = other.reading().report().published();
    return published.interval().isBounded() && published.interval().meets(wide)
        || published.candidates().stream()
            .anyMatch(c -> c.kind() == DateCandidate.Kind.EMBED && c.interval().meets(wide))
        || other.items().stream()
            .filter(Told.Item::isOfEmbed)
            .anyMatch(i -> Statements.fullDate(i).filter(wide::meets).isPresent());
  }
}
