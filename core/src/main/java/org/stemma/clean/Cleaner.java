package org.stemma.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Stated;
import org.stemma.report.Zone;
import org.stemma.text.Span;

/// Tells article from page furniture and finds who published it, who wrote it, whom it credits and when. Nothing is
/// dropped: every stretch of the text keeps its place and gets a zone.
public final class Cleaner {
  private Cleaner() {}

  public static Report clean(Document document) {
    LineZones.Zoned zoned = zoned(document);
    Metadata metadata = new Metadata(document, zoned.segments());
    Published published = Publication.of(document, zoned.segments());
    return new Report(
        document.id(),
        document.source(),
        document.text(),
        document.verbatim(),
        metadata.outlet(),
        zoned.title(),
        metadata.bylines(),
        metadata.credits(),
        LanguageGuess.of(document, zoned.segments()),
        published,
        zoned.segments(),
        remarks(zoned.segments()));
  }

  private static LineZones.Zoned zoned(Document document) {
    boolean page = document.blocks().stream().anyMatch(b -> b.kind() != Block.Kind.LINE);
    Optional<String> title = stated(document, Stated.What.TITLE);
    if (page) {
      return BlockZones.of(document, title);
    }
    return new LineZones(document.text(), document.text().lines(), title).zoned();
  }

  static Optional<String> stated(Document document, Stated.What what) {
    return document.stated().stream().filter(s -> s.what() == what).map(Stated::value).findFirst();
  }

  private static List<String> remarks(List<Segment> segments) {
    List<String> remarks = new ArrayList<>();
    if (segments.stream().noneMatch(s -> s.zone() == Zone.BODY)) {
      boolean headline = segments.stream().anyMatch(s -> s.zone() == Zone.HEADLINE);
      remarks.add(
          headline
              ? "only a headline: it supports nothing by itself"
              : "no article found on the page: all of it looks like menus and other furniture");
    }
    return remarks;
  }

  /// The text of all segments of a zone, with where each begins.
  static List<Span> spans(List<Segment> segments, Zone zone) {
    return segments.stream().filter(s -> s.zone() == zone).map(Segment::span).toList();
  }
}
