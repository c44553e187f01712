package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.stemma.archive.Archive;
import picocli.CommandLine.Option;

/// `--archive`: the folder in which reports stay.
final class ArchiveOption {
  private static final String USUAL = "stemma-archive";

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

  /// To read.
  Archive read() {
    return Archive.read(folder());
  }
}
