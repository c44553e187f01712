package org.stemma.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.LightEngine;
import org.stemma.language.Reading;
import org.stemma.report.DateCandidate;
import org.stemma.report.Outlet;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Interval;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// Reports in a few words: `telling("a", "The dam broke on Tuesday.").printed("2014-03-06")`.
final class Telling {
  private static final LightEngine ENGINE = new LightEngine();

  private final String id;
  private final String text;
  private final Published published;
  private final Optional<Outlet> outlet;

  private Telling(String id, String text, Published published, Optional<Outlet> outlet) {
    this.id = id;
    this.text = text;
    this.published = published;
    this.outlet = outlet;
  }

  static Telling telling(String id, String text) {
    return new Telling(id, text, Published.UNSTATED, Optional.empty());
  }

  Telling by(String house) {
    return new Telling(id, text, published, Optional.of(new Outlet(house, List.of())));
  }

  /// With a date printed on its page.
  Telling printed(String day) {
    Interval days = Interval.of(LocalDate.parse(day));
    DateCandidate candidate =
        new DateCandidate(
            day,
            days,
            DateCandidate.Kind.PAGE,
            Optional.empty(),
            DateCandidate.Verdict.ACCEPTED,
            List.of());
    return new Telling(id, text, new Published(days, Optional.of(day), List.of(candidate)), outlet);
  }

  /// Each line is a paragraph; a line that begins with `—` is an embedded post.
  Reading reading() {
    List<Segment> segments = new ArrayList<>();
    Text whole = new Text(text);
    for (Span line : whole.lines()) {
      Zone zone = whole.of(line).startsWith("—") ? Zone.EMBED : Zone.BODY;
      segments.add(new Segment(zone, line, List.of()));
    }
    return ENGINE.read(
        new Report(
            new ReportId(id),
            id + ".txt",
            whole,
            true,
            outlet,
            Optional.empty(),
            List.of(),
            List.of(),
            "en",
            published,
            segments,
            List.of()));
  }

  static Calendar calendar(Telling... tellings) {
    return Chronology.calendar(List.of(tellings).stream().map(Telling::reading).toList());
  }

  static Interval days(String from, String to) {
    return new Interval(LocalDate.parse(from), LocalDate.parse(to));
  }

  static Interval day(String day) {
    return Interval.of(LocalDate.parse(day));
  }

  /// The time printed with these words.
  Timex time(Calendar calendar, String words) {
    List<Timex> found =
        calendar.times().stream()
            .filter(t -> t.where().report().value().equals(id))
            .filter(t -> t.where().span().of(text).equals(words))
            .toList();
    assertThat(found)
        .as("times of " + id + " printed “" + words + "” in " + printed(calendar))
        .hasSize(1);
    return found.getFirst();
  }

  private List<String> printed(Calendar calendar) {
    return calendar.times().stream()
        .filter(t -> t.where().report().value().equals(id))
        .map(t -> t.where().span().of(text))
        .toList();
  }

  static Published known(Calendar calendar, String id) {
    return calendar.published().getOrDefault(new ReportId(id), Published.UNSTATED);
  }

  static Interval published(Calendar calendar, String id) {
    return known(calendar, id).interval();
  }
}
