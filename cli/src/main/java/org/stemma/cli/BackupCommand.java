package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `stemma backup`: the whole archive in one file.
@Command(
    name = "backup",
    description = {
      "Writes the archive, as it is at one moment, into one ZIP file, whoever reads or writes it"
          + " meanwhile.",
      "To restore it, unpack the file into an empty folder and run stemma rebuild on that."
    },
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the file is whole and on disk",
      "1:there is no archive, or the file cannot be written",
      "2:wrong use"
    })
final class BackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "where to write; must not be there yet")
  private Path file = Path.of("");

  @Mixin private ArchiveOption archive = new ArchiveOption();

  private final Streams streams;

  BackupCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive open = archive.read()) {
      int originals = open.backup(file);
      streams.out().print("written to " + file + ", with " + originals + " originals\n");
      streams.out().flush();
      return 0;
    }
  }
}
