package org.stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `stemma rebuild`: makes everything again that can be made again.
@Command(
    name = "rebuild",
    description =
        "Makes everything again that can be made again: texts from their originals, readings,"
            + " stories, the index.",
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:there is no archive, or something failed", "2:wrong use"})
final class RebuildCommand implements Callable<Integer> {
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private EngineOption engine = new EngineOption();

  @Mixin private PlacesOption places = new PlacesOption();

  @Mixin private TimeOption time = new TimeOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  RebuildCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Progress progress = new Progress(streams.err());
    try (Archive open = archive.reopen()) {
      open.rebuild(
          engine.language(spec.commandLine()),
          places.gazetteer(spec.commandLine()),
          time.instant(streams.clock(), spec.commandLine()),
          progress::stage);
      streams.out().print("rebuilt " + open.reports().size() + " reports\n");
      streams.out().flush();
      return 0;
    } finally {
      progress.end();
    }
  }
}
