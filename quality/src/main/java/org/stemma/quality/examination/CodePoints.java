package org.stemma.quality.examination;

import org.stemma.text.Span;

/// Offsets as corpora count them, in code points, as spans of UTF-16 units.
final class CodePoints {
  private CodePoints() {}

  static Span span(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return new Span(from, text.offsetByCodePoints(from, end - start));
  }
}
