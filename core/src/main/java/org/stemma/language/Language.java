package org.stemma.language;

import org.stemma.report.Report;

/// An engine that finds sentences, words, lemmas and, if it can, parses and names. Rules see only
/// this.
public interface Language {
  /// `light` or `deep`.
  String name();

  /// Whether the engine knows the language, an ISO 639-1 code.
  boolean knows(String language);

  /// Reads all of a report that is not furniture. Segments are sentence boundaries, and so is an
  /// empty line.
  Reading read(Report report);
}
