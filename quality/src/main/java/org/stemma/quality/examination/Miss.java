package org.stemma.quality.examination;

import java.util.Optional;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// One thing that an examination holds against a stage.
///
/// @param kind what sort of miss, such as `content missed`
/// @param report the report, page or entry it is in
/// @param where code points of the report's text, as in the public format; empty where the miss
///     has no place
/// @param words what stands there, or is missing
/// @param remark what was found and what was wanted; may be empty
public record Miss(String kind, String report, Optional<Span> where, String words, String remark) {

  /// A miss at a stretch of a text.
  ///
  /// @param span in UTF-16 units of the text
  public static Miss at(String kind, String report, Text text, Span span, String remark) {
    Span points = new Span(text.codePoint(span.start()), text.codePoint(span.end()));
    return new Miss(kind, report, Optional.of(points), text.of(span), remark);
  }

  /// A miss that has no place in a text.
  public static Miss of(String kind, String report, String words, String remark) {
    return new Miss(kind, report, Optional.empty(), words, remark);
  }

  /// One line, blanks as one.
  @Override
  public String toString() {
    String line =
        report
            + where.map(s -> " " + s.start() + ".." + s.end()).orElse("")
            + " “"
            + words
            + "”"
            + (remark.isEmpty() ? "" : ": " + remark);
    return line.replaceAll("\\s+", " ").strip();
  }
}
