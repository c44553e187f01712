package org.stemma.report;

/// What became of one input: a document, or a reason why there is none.
public sealed interface Received {
  String source();

  /// It could be read.
  record Read(Document document) implements Received {
    @Override
    public String source() {
      return document.source();
    }
  }

  /// It could not; the reason says what was found and what to do.
  record Rejected(String source, String reason) implements Received {}
}
