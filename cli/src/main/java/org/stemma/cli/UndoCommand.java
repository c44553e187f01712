package org.stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import org.stemma.archive.Corrected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stemma undo`: takes a correction back.
@Command(
    name = "undo",
    description = "Takes a correction back, and prints what follows; the record of it stays.",
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:undone; what follows is printed",
      "1:there is no archive, or something failed",
      "2:wrong use",
      "4:there is no such correction"
    })
final class UndoCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NUMBER", description = "as stemma corrections lists it")
  private long number;

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "who takes it back")
  private String author = "";

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private TimeOption time = new TimeOption();

  @Mixin private Consequences consequences = new Consequences();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  UndoCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive open = archive.reopen()) {
      Corrected one = open.correction(number);
      consequences.of(
          open,
          one.correction(),
          streams,
          spec.commandLine(),
          () -> {
            Corrected undone =
                open.undo(number, author, time.instant(streams.clock(), spec.commandLine()));
            streams.out().print("correction " + CorrectionsCommand.words(undone) + "\n");
          });
      return 0;
    }
  }
}
