package org.stemma.clean;

import java.util.ArrayList;
import java.util.List;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Stated;
import org.stemma.report.Zone;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// Small documents for the tests of this package.
final class Texts {
  static final String FIRST =
      "The ferry to Ostholm stayed in port on Monday after its rudder broke, the harbour master said.";
  static final String SECOND =
      "“Nobody was hurt, and nobody was pleased,” said Petra Lindqvist, who runs the ticket office there.";

  private Texts() {}

  static Document text(String... lines) {
    Text text = new Text(String.join("\n", lines));
    List<Block> blocks =
        text.lines().stream().map(l -> new Block(l, Block.Kind.LINE, 0, "")).toList();
    return new Document(new ReportId("r1"), "r1.txt", text, true, blocks, List.of());
  }

  static Document with(Document document, Stated.What what, String value, String from) {
    List<Stated> stated = new ArrayList<>(document.stated());
    stated.add(new Stated(what, value, from));
    return new Document(
        document.id(),
        document.source(),
        document.text(),
        document.verbatim(),
        document.blocks(),
        stated);
  }

  /// An element of a page.
  record Element(Block.Kind kind, String path, double links, String words) {}

  static Element element(Block.Kind kind, String path, String words) {
    return new Element(kind, path, 0, words);
  }

  static Document page(Element... elements) {
    StringBuilder chars = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Element element : elements) {
      chars.append(chars.isEmpty() ? "" : "\n\n");
      int start = chars.length();
      chars.append(element.words());
      blocks.add(
          new Block(
              new Span(start, chars.length()), element.kind(), element.links(), element.path()));
    }
    return new Document(
        new ReportId("p1"), "p1.html", new Text(chars.toString()), false, blocks, List.of());
  }

  /// The zone of the words where they are printed last.
  static Zone zone(Report report, String words) {
    int at = report.text().chars().lastIndexOf(words);
    return report.zoneAt(at + words.length() / 2);
  }

  /// All words of a zone.
  static String words(Report report, Zone zone) {
    StringBuilder words = new StringBuilder();
    for (Segment segment : report.segments()) {
      words.append(segment.zone() == zone ? report.text().of(segment.span()) : "");
    }
    return words.toString();
  }
}
