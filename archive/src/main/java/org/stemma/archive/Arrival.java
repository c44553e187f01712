package org.stemma.archive;

import org.stemma.report.Document;
import org.stemma.report.Stated;

/// A document that stands at one place of one input.
record Arrival(Input input, long place, Document document) {
  private static final int KEY = 16;

  /// What tells the report from every other: the same for the same id, text and statements,
  /// whatever input they stand in. When it was fetched is nothing that it says of itself.
  String key() {
    StringBuilder content = new StringBuilder(document.id().value());
    content.append('\n').append(document.text().chars());
    document.stated().stream()
        .filter(s -> s.what() != Stated.What.CAPTURED)
        .forEach(s -> content.append('\n').append(s.what()).append('\t').append(s.value()));
    return Digest.of(content.toString()).substring(0, KEY);
  }

  /// An input whose bytes are kept.
  record Input(String file, String name, Originals.Original original) {}
}
