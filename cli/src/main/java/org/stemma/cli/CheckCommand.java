package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import org.stemma.archive.ArchiveException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `stemma check`: whether the archive is as it was written.
@Command(
    name = "check",
    description = {
      "Looks whether everything in the archive is as it was written: every hash, text, span,"
          + " reference, and the index.",
      "What a program that was stopped has left half done is brought to an end first, unless"
          + " another process is writing or the folder cannot be written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:there is no archive, or something failed",
      "2:wrong use",
      "3:something is not as it was written; each is named"
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private EngineOption engine = new EngineOption();

  @Mixin private PlacesOption places = new PlacesOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<String> faults;
    try (Archive open = opened()) {
      faults = open.check();
      faults.forEach(f -> streams.out().print(f + "\n"));
      if (faults.isEmpty()) {
        streams
            .out()
            .print(
                "all is well: "
                    + open.reports().size()
                    + " reports, "
                    + open.stories().size()
                    + " stories\n");
      }
    }
    streams.out().flush();
    return faults.isEmpty() ? 0 : 3;
  }

  private Archive opened() throws IOException {
    try {
      Archive open = archive.reopen();
      if (!open.isIndexed()) {
        open.index(
            engine.language(spec.commandLine()), places.gazetteer(spec.commandLine()), stage -> {});
      }
      return open;
    } catch (ArchiveException | IOException unwritable) {
      return archive.read();
    }
  }
}
