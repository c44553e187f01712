package org.stemma.archive;

/// What became of one input that was added; said once it is safe on disk.
public sealed interface Outcome {
  /// It is a report that the archive did not have.
  record Fresh(Filed filed) implements Outcome {}

  /// It is a report of a page that the archive has, which has changed since.
  record Changed(Filed filed, Filed before) implements Outcome {}

  /// The archive has the very same bytes under the same id already; nothing is added.
  record Known(Filed filed, String source) implements Outcome {}

  /// It could not be read; its bytes are not kept.
  record Refused(String source, String reason) implements Outcome {}

  /// It holds something that is no report and was never meant to be one.
  record Noted(String source, String note) implements Outcome {}
}
