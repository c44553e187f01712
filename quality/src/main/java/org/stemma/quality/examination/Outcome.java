package org.stemma.quality.examination;

/// What became of an examination.
public sealed interface Outcome {
  /// It was held.
  record Measured(Measurement measurement, double seconds) implements Outcome {}

  /// The corpus, or the engine, is not on this machine.
  record Absent(String reason) implements Outcome {}

  /// The corpus may be here, and nothing of Stemma does its task yet.
  record NoStage(String reason) implements Outcome {}

  /// The corpus is here and the examination broke.
  record Failed(String reason) implements Outcome {}
}
