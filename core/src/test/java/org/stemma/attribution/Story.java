package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.LightEngine;
import org.stemma.language.Reading;
import org.stemma.name.Names;
import org.stemma.report.Byline;
import org.stemma.report.Outlet;
import org.stemma.report.Post;
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
    return told(text.toString(), segments, List.of());
  }

  /// An embedded post, signed beneath.
  static Story posted(String words, String author, String handle) {
    String text = words + "\n\n— " + author + " (" + handle + ")\n\n";
    Span all = new Span(0, text.length());
    Post post =
        new Post(
            Post.Platform.X,
            all,
            new Span(0, words.length()),
            Optional.of(byline(text, author)),
            Optional.of(byline(text, handle)),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return told(text, List.of(new Segment(Zone.EMBED, all, List.of())), List.of(post));
  }

  private static Byline byline(String text, String name) {
    int start = text.lastIndexOf(name);
    return new Byline(name, new Span(start, start + name.length()));
  }

  private static Story told(String text, List<Segment> segments, List<Post> posts) {
    Report report =
        new Report(
            new ReportId("a"),
            "a.txt",
            new Text(text),
            true,
            Optional.of(new Outlet("Harbour Gazette", List.of())),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            "en",
            Published.UNSTATED,
            segments,
            posts,
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
