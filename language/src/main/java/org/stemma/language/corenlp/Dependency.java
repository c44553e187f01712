package org.stemma.language.corenlp;

/// What a token depends on, and how; head -1 for the root and for a token of an unparsed sentence.
record Dependency(int head, String relation) {
  static final Dependency NONE = new Dependency(-1, "");
}
