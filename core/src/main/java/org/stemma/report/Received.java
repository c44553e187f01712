package org.stemma.report;

/// What became of one input: a document, a reason why there is none, or a note that none was to be
/// expected.
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

  /// It holds something that is no report and was never meant to be one, such as the requests of a
  /// web archive: worth saying, nothing is missing.
  record Noted(String source, String note) implements Received {}
}
