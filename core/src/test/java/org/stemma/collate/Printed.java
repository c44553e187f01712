package org.stemma.collate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.report.Credit;
import org.stemma.report.Outlet;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Interval;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// Short reports, all body, for tests of what compares them.
public record Printed(Report report) {
  /// A report of no outlet and no date.
  public static Printed report(String id, String... paragraphs) {
    Text text = new Text(String.join("\n", paragraphs));
    return new Printed(
        new Report(
            new ReportId(id),
            id,
            text,
            true,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            "en",
            Published.UNSTATED,
            List.of(new Segment(Zone.BODY, new Span(0, text.chars().length()), List.of())),
            List.of()));
  }

  /// The same, printed by an outlet.
  public Printed by(String outlet) {
    return with(Optional.of(new Outlet(outlet, List.of())), report.credits(), report.published());
  }

  public Printed on(String day) {
    return with(
        report.outlet(),
        report.credits(),
        new Published(Interval.of(LocalDate.parse(day)), Optional.of(day), List.of()));
  }

  public Printed crediting(String agency) {
    List<Credit> credits = new ArrayList<>(report.credits());
    credits.add(new Credit(agency, Credit.Kind.BYLINE, Optional.empty(), List.of()));
    return with(report.outlet(), credits, report.published());
  }

  private Printed with(Optional<Outlet> outlet, List<Credit> credits, Published published) {
    return new Printed(
        new Report(
            report.id(),
            report.source(),
            report.text(),
            report.verbatim(),
            outlet,
            report.title(),
            report.bylines(),
            credits,
            report.language(),
            published,
            report.segments(),
            report.remarks()));
  }
}
