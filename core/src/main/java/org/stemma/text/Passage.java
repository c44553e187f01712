package org.stemma.text;

import java.util.Comparator;

/// The universal citation: this stretch of that report.
public record Passage(ReportId report, Span span) implements Comparable<Passage> {
  private static final Comparator<Passage> ORDER =
      Comparator.comparing(Passage::report).thenComparing(Passage::span);

  public static Passage of(ReportId report, int start, int end) {
    return new Passage(report, new Span(start, end));
  }

  public boolean overlaps(Passage other) {
    return report.equals(other.report) && span.overlaps(other.span);
  }

  @Override
  public int compareTo(Passage other) {
    return ORDER.compare(this, other);
  }
}
