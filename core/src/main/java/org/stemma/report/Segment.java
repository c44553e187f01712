package org.stemma.report;

import java.util.List;
import org.stemma.text.Because;
import org.stemma.text.Span;

/// A stretch of a report with its zone. The segments of a report cover its text without overlap.
public record Segment(Zone zone, Span span, List<Because> why) {
  public Segment {
    why = List.copyOf(why);
  }
}
