package org.stemma.report;

import org.stemma.text.Span;

/// A piece of layout: a line of a plain text or an element of a page.
///
/// @param links how much of its text is link text, 0..1; 0 for plain text
/// @param path the element names and classes that lead to it, outermost first, blank for plain text
public record Block(Span span, Kind kind, double links, String path) {
  /// What the markup says the block is; `LINE` where there is no markup.
  public enum Kind {
    LINE,
    TITLE,
    HEADING,
    PARAGRAPH,
    ITEM,
    CAPTION,
    QUOTE,
    EMBED,
    NAVIGATION,
    TIME,
    OTHER
  }
}
