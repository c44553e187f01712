package org.stemma.archive;

import org.stemma.report.Document;

/// A document that stands at one place of one input.
record Arrival(Input input, long place, Document document) {
  private static final int KEY = 16;

  /// What tells the report from every other: the same for the same bytes, id and place.
  String key() {
    return Digest.of(input.original().sha() + "\n" + document.id() + "\n" + place)
        .substring(0, KEY);
  }

  /// An input whose bytes are kept.
  record Input(String file, String name, Originals.Original original) {}
}
