package org.stemma.cli;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.stemma.dossier.Readings;
import org.stemma.language.Reading;
import org.stemma.report.Document;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/// What the commands that print one stage read: documents, one after another, each as a reading.
final class StageInput {
  @Mixin private DocumentInput documents = new DocumentInput();

  @Mixin private EngineOption engine = new EngineOption();

  /// Hands on each reading as soon as it is made.
  ///
  /// @param known adds what the user knows of a document
  /// @return the exit code of the command
  int each(Streams streams, CommandLine line, UnaryOperator<Document> known, Consumer<Reading> to)
      throws IOException {
    Readings readings = new Readings(engine.language(line));
    return documents.each(
        streams,
        line,
        document -> {
          Reading reading = readings.of(known.apply(document));
          reading.report().remarks().forEach(r -> documents.flag(streams, document.source(), r));
          to.accept(reading);
        });
  }
}
