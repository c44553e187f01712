package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.LightEngine;
import org.stemma.language.Reading;
import org.stemma.name.Names;
import org.stemma.report.Outlet;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// One report of the Harbour Gazette, told in paragraphs, and what is attributed in it.
record Story(Reading reading, Attributions said) {
  static Story of(String... paragraphs) {
    return of(Zone.BODY, paragraphs);
  }

  static Story of(Zone zone, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Segment> segments = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int start = text.length();
      text.append(paragraph).append("\n\n");
      segments.add(new Segment(zone, new Span(start, text.length()), List.of()));
    }
    Report report =
        new Report(
            new ReportId("a"),
            "a.txt",
            new Text(text.toString()),
            true,
            Optional.of(new Outlet("Harbour Gazette", List.of())),
            Optional.empty(),
            List.of(),
            List.of(),
            "en",
            Published.UNSTATED,
            segments,
            List.of());
    Reading reading = new LightEngine().read(report);
    return new Story(reading, Attributions.of(List.of(reading), new Names(List.of())));
  }

  /// The assertion whose words hold the given ones, the shortest if there are several.
  Assertion saying(String words) {
    return said.assertions().stream()
        .filter(a -> text(a).contains(words))
        .min((a, b) -> a.where().span().length() - b.where().span().length())
        .orElseThrow(() -> new AssertionError("nobody says “" + words + "” in " + texts()));
  }

  /// The attribution whose cue is printed so.
  Attribution cued(String cue) {
    return said.attributions().stream()
        .filter(a -> a.cue().map(reading::of).filter(cue::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cue “" + cue + "” in " + cues()));
  }

  List<String> cues() {
    return said.attributions().stream().flatMap(a -> a.cue().map(reading::of).stream()).toList();
  }

  /// What is attributed, its pieces apart by a bar.
  String content(Attribution attribution) {
    return String.join(" | ", attribution.content().stream().map(reading::of).toList());
  }

  String source(Attribution attribution) {
    return attribution.source().map(reading::of).orElse("nobody");
  }

  /// The chain of that assertion, origin first: "Lee < Reuters < Harbour Gazette".
  String chainOf(String words) {
    return String.join(" < ", saying(words).chain().links().stream().map(Link::name).toList());
  }

  List<String> texts() {
    return said.assertions().stream().map(this::text).toList();
  }

  String text(Assertion assertion) {
    return reading.of(assertion.where().span());
  }
}
