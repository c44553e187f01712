package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// A part of a report that no sentence crosses: a line, or the lines of a paragraph that was
/// wrapped by hand.
record Stretch(Span span, Zone zone, int paragraph) {
  private static final int WIDEST_WRAPPED_LINE = 100;
  private static final int FULL_LINE = 40;

  /// Everything but furniture, in order.
  static List<Stretch> of(Report report) {
    List<Stretch> found = new ArrayList<>();
    for (Segment segment : report.segments()) {
      if (segment.zone() != Zone.FURNITURE) {
        for (Span span : borders(report.text(), segment)) {
          found.add(new Stretch(span, segment.zone(), found.size()));
        }
      }
    }
    return found;
  }

  private static List<Span> borders(Text text, Segment segment) {
    List<Span> lines = lines(text, segment.span());
    if (segment.zone() != Zone.BODY || !isWrapped(lines)) {
      return lines.stream().filter(line -> !line.isEmpty()).toList();
    }
    List<Span> joined = new ArrayList<>();
    boolean open = false;
    for (Span line : lines) {
      if (line.isEmpty()) {
        open = false;
        continue;
      }
      joined.add(open ? joined.removeLast().union(line) : line);
      open = line.length() >= FULL_LINE;
    }
    return joined;
  }

  /// The lines of a part of a text, without the blanks around them.
  private static List<Span> lines(Text text, Span part) {
    return new Text(text.of(part))
        .lines().stream()
            .map(
                line -> text.trim(new Span(line.start() + part.start(), line.end() + part.start())))
            .toList();
  }

  private static boolean isWrapped(List<Span> lines) {
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).length() >= FULL_LINE && !lines.get(i + 1).isEmpty()) {
        full++;
      }
    }
    return full > 1 && lines.stream().allMatch(line -> line.length() <= WIDEST_WRAPPED_LINE);
  }
}
