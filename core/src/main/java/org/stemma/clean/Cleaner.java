package org.stemma.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.report.Document;
import org.stemma.report.Outlet;
import org.stemma.report.Post;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Stated;
import org.stemma.report.Zone;

/// Tells article from page furniture and finds who published it, who wrote it, whom it credits
/// and when. Nothing is dropped: every stretch of the text keeps its place and gets a zone.
public final class Cleaner {
  private Cleaner() {}

  public static Report clean(Document document) {
    Sheet sheet = zoned(document);
    List<Segment> segments = sheet.segments();
    List<Post> posts = Posts.of(sheet);
    String language = LanguageGuess.of(document, segments);
    Optional<Outlet> outlet = new Outlets(document, segments).outlet();
    return Retractions.marked(
        new Report(
            document.id(),
            document.source(),
            document.text(),
            document.verbatim(),
            outlet,
            sheet.title().map(Line::span),
            sheet.stated(Stated.What.TITLE).stream().filter(t -> !t.isBlank()).findFirst(),
            Bylines.of(document, segments),
            new Credits(document, segments, outlet).credits(),
            language,
            Publication.of(document, segments, posts, language),
            segments,
            posts,
            remarks(document, segments)));
  }

  static Sheet zoned(Document document) {
    Sheet sheet = new Sheet(document);
    if (sheet.lines().stream().anyMatch(Line::isMarkup)) {
      new BlockZones(sheet).mark();
    }
    LineZones lines = new LineZones(sheet);
    lines.mark();
    new Headline(sheet).mark();
    new Pictures(sheet).mark();
    lines.repeats();
    new Ends(sheet).mark();
    return sheet;
  }

  private static List<String> remarks(Document document, List<Segment> segments) {
    List<String> remarks = new ArrayList<>();
    for (Stated stated : document.stated()) {
      if (stated.what() == Stated.What.ENCODING) {
        remarks.add(
            "read as "
                + stated.value()
                + ", which is a guess ("
                + stated.from()
                + "); if letters look wrong, save it as UTF-8");
      }
    }
    if (segments.stream().noneMatch(s -> s.zone() == Zone.BODY)) {
      boolean headline = segments.stream().anyMatch(s -> s.zone() == Zone.HEADLINE);
      remarks.add(
          headline
              ? "only a headline: it supports nothing by itself; give the article too"
              : "no article found on the page: all of it looks like menus and other furniture; give"
                  + " the article itself");
    }
    return remarks;
  }
}
