package org.stemma.language;

import java.util.List;
import java.util.Optional;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// Reports made of a text and its zones.
final class Pages {
  private Pages() {}

  static Report body(String text) {
    return page(text, List.of(new Segment(Zone.BODY, new Span(0, text.length()), List.of())));
  }

  static Report page(String text, List<Segment> segments) {
    return new Report(
        new ReportId("page"),
        "page.txt",
        new Text(text),
        true,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        "en",
        Published.UNSTATED,
        segments,
        List.of());
  }
}
