package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.stemma.dossier.Readings;
import org.stemma.intake.Intake;
import org.stemma.language.Reading;
import org.stemma.report.Document;
import org.stemma.report.Received;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What the commands that print one stage read: documents, one after another, each as a reading.
final class StageInput {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "files, folders or patterns, in any format that Stemma reads; - is standard input")
  private List<Path> paths = List.of();

  @Mixin private EngineOption engine = new EngineOption();

  @Mixin private LimitOption limit = new LimitOption();

  private int read;
  private boolean flagged;

  /// Hands on each reading as soon as it is made.
  ///
  /// @param known adds what the user knows of a document
  /// @return the exit code of the command
  int each(Streams streams, CommandLine line, UnaryOperator<Document> known, Consumer<Reading> to)
      throws IOException {
    Readings readings = new Readings(engine.language(line));
    Printed out = new Printed(streams.out());
    try {
      Intake.each(
          paths,
          streams.in(),
          limit.limits(line),
          received -> {
            switch (received) {
              case Received.Rejected no -> flag(streams, no.source(), no.reason());
              case Received.Read one -> {
                Reading reading = readings.of(known.apply(one.document()));
                reading.report().remarks().forEach(r -> flag(streams, one.document().source(), r));
                to.accept(reading);
                read++;
                out.check();
              }
            }
          });
    } catch (Printed.Unread closed) {
      return 1;
    }
    return code(streams);
  }

  private void flag(Streams streams, String source, String reason) {
    streams.err().println("stemma: " + source + ": " + reason);
    flagged = true;
  }

  private int code(Streams streams) {
    if (read == 0) {
      streams.err().println("stemma: nothing could be read; give pages or texts of reports");
      return 4;
    }
    return flagged ? 3 : 0;
  }
}
