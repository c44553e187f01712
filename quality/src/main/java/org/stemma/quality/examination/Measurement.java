package org.stemma.quality.examination;

import java.util.List;
import org.stemma.quality.metric.Figure;

/// What a stage scores on a corpus.
///
/// @param items how many were examined
/// @param unit what the items are, `articles`
public record Measurement(int items, String unit, List<Figure> figures, List<Miss> misses) {
  public Measurement {
    figures = List.copyOf(figures);
    misses = List.copyOf(misses);
  }
}
