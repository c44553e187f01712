package org.stemma.quality.newsroom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.chronology.Timex;
import org.stemma.dossier.Dossier;
import org.stemma.name.Entity;
import org.stemma.quality.metric.BCubed;
import org.stemma.quantity.Quantity;
import org.stemma.report.Report;
import org.stemma.report.Zone;
import org.stemma.simulate.truth.At;
import org.stemma.simulate.truth.ReportTruth;
import org.stemma.simulate.truth.Truth;
import org.stemma.text.Interval;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// What stands on the page: furniture, dates, names, times, numbers.
final class Surface {
  private final Truth truth;
  private final Dossier dossier;
  private final Tally tally;

  Surface(Truth truth, Dossier dossier, Tally tally) {
    this.truth = truth;
    this.dossier = dossier;
    this.tally = tally;
  }

  void count() {
    for (ReportTruth planted : truth.reports()) {
      dossier.reports().stream()
          .filter(r -> r.id().value().equals(planted.report()))
          .forEach(
              r -> {
                furniture(planted, r);
                published(planted, r);
                times(planted, r);
                quantities(planted, r);
              });
    }
    names();
  }

  private void furniture(ReportTruth planted, Report report) {
    int both = 0;
    int one = 0;
    for (ReportTruth.Segment segment : planted.segments()) {
      boolean wanted = isFurniture(segment.kind());
      int wrong = 0;
      for (int i = segment.at().begin(); i < segment.at().end(); i++) {
        Zone zone = report.zoneAt(i);
        boolean found = zone == Zone.FURNITURE || zone == Zone.CAPTION || zone == Zone.EMBED;
        if (zone != Zone.CREDIT && (wanted || found)) {
          both += wanted && found ? 2 : 0;
          one += wanted != found ? 1 : 0;
          wrong += wanted != found ? 1 : 0;
        }
      }
      if (2 * wrong > segment.at().end() - segment.at().begin()) {
        miss(
            "furniture.f1",
            wanted ? segment.kind() + " read as text" : "text read as furniture",
            planted,
            segment.at(),
            report);
      }
    }
    tally.add("furniture.f1", both, both + (double) one);
  }

  private static boolean isFurniture(String kind) {
    return kind.equals("furniture") || kind.equals("caption") || kind.equals("embed");
  }

  private void miss(String figure, String kind, ReportTruth planted, At at, Report report) {
    tally.miss(
        figure,
        kind,
        planted.report(),
        at.begin(),
        at.end(),
        report.text().of(new Span(at.begin(), at.end())));
  }

  private void published(ReportTruth planted, Report report) {
    LocalDate day = LocalDate.parse(planted.published().substring(0, 10));
    Interval found = report.published().interval();
    boolean holds = found.contains(day);
    boolean narrow =
        found.isBounded()
            && java.time.temporal.ChronoUnit.DAYS.between(found.earliest(), found.latest()) <= 31;
    tally.add("dates.published", holds ? narrow ? 1 : .5 : 0, 1);
    boolean wrong = !List.of("true", "none").contains(planted.pageDate().kind());
    if (wrong) {
      LocalDate stated = LocalDate.parse(planted.pageDate().day().orElseThrow());
      boolean trapped = found.isBounded() && found.contains(stated) && !found.contains(day);
      tally.add("dates.traps", trapped ? 0 : 1, 1);
    }
    if (!holds) {
      tally.miss(
          "dates.published",
          planted.pageDate().kind() + " page date",
          planted.report(),
          0,
          0,
          day + " is not in " + found.earliest() + ".." + found.latest());
    }
  }

  private void times(ReportTruth planted, Report report) {
    List<Timex> found =
        dossier.calendar().times().stream()
            .filter(t -> t.where().report().equals(report.id()))
            .toList();
    for (ReportTruth.Time time : planted.times()) {
      if (!inBody(planted, time.at())) {
        continue;
      }
      Optional<Timex> match =
          found.stream().filter(t -> Matching.matches(time.at(), t.where().span())).findFirst();
      tally.add("times.span", match.isPresent() ? 1 : 0, 1);
      if (match.isPresent()) {
        Interval meant = interval(time);
        boolean right = match.get().interval().equals(meant);
        boolean holds = match.get().interval().covers(meant);
        tally.add("times.value", right ? 1 : holds ? .5 : 0, 1);
        if (!right) {
          miss("times.value", holds ? "too wide" : "wrong", planted, time.at(), report);
        }
      } else {
        miss("times.span", "not found", planted, time.at(), report);
      }
    }
  }

  private static Interval interval(ReportTruth.Time time) {
    return new Interval(
        time.earliest().map(LocalDate::parse).orElse(LocalDate.MIN),
        time.latest().map(LocalDate::parse).orElse(LocalDate.MAX));
  }

  private static boolean inBody(ReportTruth planted, At at) {
    return planted.segments().stream()
        .anyMatch(
            s ->
                s.kind().equals("body")
                    && s.at().begin() <= at.begin()
                    && at.end() <= s.at().end());
  }

  private void quantities(ReportTruth planted, Report report) {
    List<Quantity> found =
        dossier.quantities().stream().filter(q -> q.where().report().equals(report.id())).toList();
    for (ReportTruth.Quantity number : planted.quantities()) {
      if (inBody(planted, number.at())) {
        boolean right =
            found.stream()
                .anyMatch(
                    q -> Matching.shared(number.at(), q.where().span()) > 0 && agrees(number, q));
        tally.add("quantities.recall", right ? 1 : 0, 1);
        if (!right) {
          miss("quantities.recall", "missing or with other bounds", planted, number.at(), report);
        }
      }
    }
  }

  private static boolean agrees(ReportTruth.Quantity planted, Quantity found) {
    return planted.low().map(l -> Math.abs(found.low() - l) <= Math.max(1, l * .1)).orElse(true)
        && planted.high().map(h -> Math.abs(found.high() - h) <= Math.max(1, h * .1)).orElse(true);
  }

  /// B-cubed over the names found, an item not counting as its own fellow, and recall of names.
  private void names() {
    List<BCubed.Item> items = new ArrayList<>();
    for (ReportTruth planted : truth.reports()) {
      if (planted.held()) {
        planted.names().stream()
            .filter(n -> inBody(planted, n.at()))
            .forEach(n -> name(planted, n, items));
      }
    }
    BCubed b = BCubed.ofFellows(items);
    tally.add("names.b3.precision", b.precision() * items.size(), items.size());
    tally.add("names.b3.recall", b.recall() * items.size(), items.size());
  }

  private void name(ReportTruth planted, ReportTruth.Name name, List<BCubed.Item> items) {
    Passage where =
        new Passage(new ReportId(planted.report()), new Span(name.at().begin(), name.at().end()));
    Optional<Entity> entity =
        dossier.names().at(where).filter(e -> isMentioned(e, where.report(), name.at()));
    tally.add("names.recall", entity.isPresent() ? 1 : 0, 1);
    if (entity.isPresent()) {
      items.add(new BCubed.Item(name.entity(), entity.get().id().toString()));
    } else {
      dossier.reports().stream()
          .filter(r -> r.id().equals(where.report()))
          .forEach(r -> miss("names.recall", "not found", planted, name.at(), r));
    }
  }

  private static boolean isMentioned(Entity entity, ReportId report, At at) {
    return entity.mentions().stream()
        .anyMatch(m -> m.report().equals(report) && Matching.matches(at, m.span()));
  }
}
