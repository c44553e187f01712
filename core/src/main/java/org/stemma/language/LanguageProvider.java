package org.stemma.language;

/// An engine that stands in another module and is found with [java.util.ServiceLoader].
public interface LanguageProvider {
  /// What the engine is called, `deep` for one that parses.
  String name();

  /// Makes the engine; models are loaded when the first report is read.
  Language open();
}
