package org.stemma.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.report.Document;
import org.stemma.report.Segment;
import org.stemma.report.Stated;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Span;

/// A document while its zones are being told: its lines, and what is known of each. What is decided
/// first stays.
final class Sheet {
  private static final String BETWEEN = " > ";

  private final Document document;
  private final List<Line> lines;
  private final Map<Integer, Mark> marks = new HashMap<>();
  private Optional<Line> title = Optional.empty();
  private Optional<String> core = Optional.empty();

  Sheet(Document document) {
    this.document = document;
    this.lines = Line.of(document);
  }

  /// The zone of a line, and why.
  record Mark(Zone zone, Because why) {}

  Document document() {
    return document;
  }

  List<Line> lines() {
    return lines;
  }

  List<String> stated(Stated.What what) {
    return document.stated().stream().filter(s -> s.what() == what).map(Stated::value).toList();
  }

  Optional<Line> title() {
    return title;
  }

  void title(Line line, String says) {
    title = Optional.of(line);
    mark(line, Zone.HEADLINE, "headline", says);
  }

  /// Sets the element that holds the article's paragraphs.
  void core(String element) {
    core = Optional.of(element);
  }

  /// Whether a line stands among the article's paragraphs, in an element for text.
  boolean isInCore(Line line) {
    String path = line.block().path();
    boolean within =
        core.filter(c -> path.startsWith(c + BETWEEN) && path.length() > c.length()).isPresent();
    return within
        && switch (line.block().kind()) {
          case PARAGRAPH, ITEM, HEADING, QUOTE -> true;
          case LINE, TITLE, CAPTION, EMBED, NAVIGATION, TIME, OTHER -> false;
        };
  }

  boolean isOpen(Line line) {
    return !marks.containsKey(line.number());
  }

  boolean is(Line line, Zone zone) {
    Mark mark = marks.get(line.number());
    return mark != null && mark.zone() == zone;
  }

  /// Whether the named rule decided a line.
  boolean isBy(Line line, String rule) {
    Mark mark = marks.get(line.number());
    return mark != null && mark.why().rule().equals(rule);
  }

  void mark(Line line, Zone zone, String rule, String says) {
    marks.putIfAbsent(line.number(), new Mark(zone, Because.of(rule, says)));
  }

  /// Takes back what was decided of a line.
  void unmark(Line line) {
    marks.remove(line.number());
  }

  /// Open lines that read as running text.
  List<Line> prose() {
    return lines.stream().filter(l -> isOpen(l) && l.isProse()).toList();
  }

  /// Segments that cover the text without overlap: blanks go with what stands before them, and
  /// lines of one kind that no
  /// blank line parts are one segment.
  List<Segment> segments() {
    List<Segment> pieces = new ArrayList<>();
    for (Line line : lines) {
      Mark mark =
          marks.getOrDefault(
              line.number(),
              new Mark(Zone.BODY, Because.of("running-text", "running text of the article")));
      boolean joins =
          !line.standsApart()
              && !pieces.isEmpty()
              && pieces.getLast().zone() == mark.zone()
              && pieces.getLast().why().equals(List.of(mark.why()));
      List<Segment> fine = Pieces.of(line, mark);
      if (joins) {
        Segment before = pieces.removeLast();
        fine.set(
            0,
            new Segment(before.zone(), before.span().union(fine.getFirst().span()), before.why()));
      }
      pieces.addAll(fine);
    }
    return covering(pieces);
  }

  private List<Segment> covering(List<Segment> pieces) {
    int length = document.text().length();
    List<Segment> covering = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int start = i == 0 ? 0 : pieces.get(i).span().start();
      int end = i + 1 == pieces.size() ? length : pieces.get(i + 1).span().start();
      covering.add(new Segment(pieces.get(i).zone(), new Span(start, end), pieces.get(i).why()));
    }
    if (covering.isEmpty() && length > 0) {
      covering.add(
          new Segment(
              Zone.FURNITURE,
              new Span(0, length),
              List.of(Because.of("blank", "nothing but blanks"))));
    }
    return covering;
  }
}
