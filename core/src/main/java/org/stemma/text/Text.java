package org.stemma.text;

import java.util.ArrayList;
import java.util.List;

/// A text as decoded, with its lines. Spans count UTF-16 units; [#codePoint] leads to the code
/// points of the public
/// format.
public record Text(String chars) {
  /// The lines in order, line ends left out.
  public List<Span> lines() {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= chars.length(); i++) {
      if (i == chars.length() || chars.charAt(i) == '\n' || chars.charAt(i) == '\r') {
        if (i < chars.length() || i > start) {
          lines.add(new Span(start, i));
        }
        if (i + 1 < chars.length() && chars.charAt(i) == '\r' && chars.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    return List.copyOf(lines);
  }

  /// The number of code points before the given UTF-16 position.
  public int codePoint(int position) {
    return chars.codePointCount(0, position);
  }

  public String of(Span span) {
    return span.of(chars);
  }

  public int length() {
    return chars.length();
  }

  /// The span without white space at its ends.
  public Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(chars.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(chars.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
