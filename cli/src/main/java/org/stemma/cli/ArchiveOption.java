package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.stemma.archive.Archive;
import org.stemma.follow.Pause;
import org.stemma.follow.Turns;
import picocli.CommandLine.Option;

/// `--archive`: the folder in which reports stay.
final class ArchiveOption {
  private static final String USUAL = "stemma-archive";

  /// Somebody else may write, such as index a large delivery, so long before a turn is given up.
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @Option(
      names = "--archive",
      paramLabel = "FOLDER",
      description = "the archive (default: $STEMMA_ARCHIVE, else ./stemma-archive)")
  private Optional<Path> given = Optional.empty();

  Path folder() {
    return given.orElseGet(
        () ->
            Path.of(
                Optional.ofNullable(System.getenv("STEMMA_ARCHIVE"))
                    .filter(f -> !f.isBlank())
                    .orElse(USUAL)));
  }

  /// To write; made if it is not there.
  Archive open() throws IOException {
    return Archive.open(folder());
  }

  /// To write to one that is there.
  Archive reopen() throws IOException {
    return Archive.reopen(folder());
  }

  /// To write now and then, waiting for others.
  Turns turns(Pause pause) {
    return new Turns(folder(), pause, PATIENCE);
  }

  /// To read.
  Archive read() {
    return Archive.read(folder());
  }
}
