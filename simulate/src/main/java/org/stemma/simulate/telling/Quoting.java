package org.stemma.simulate.telling;

/// How words are given back.
public enum Quoting {
  /// The whole clause in quotation marks.
  DIRECT,
  /// Some words of it in quotation marks.
  PARTIAL,
  /// In the reporter's words.
  INDIRECT,
  /// In the outlet's own voice, with no source.
  NONE
}
