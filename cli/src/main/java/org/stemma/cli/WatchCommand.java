package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import org.stemma.archive.ArchiveException;
import org.stemma.follow.FolderEvents;
import org.stemma.follow.FolderWatch;
import org.stemma.follow.Pause;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stemma watch`: takes in what is put into a folder.
@Command(
    name = "watch",
    description = {
      "Watches a folder: takes new and changed files into the archive once they have stopped"
          + " growing, and says what becomes different in their stories.",
      "Hidden files and those named .part, .partial, .tmp, .crdownload, .swp or ~ are left alone."
    },
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything in the folder is in the archive",
      "1:something failed that is not the files' fault",
      "2:wrong use",
      "3:some files were left out; each is named on standard error"
    })
final class WatchCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "the folder, with all folders in it")
  private Path folder = Path.of("");

  @Option(names = "--once", description = "look until nothing changes and end; else until stopped")
  private boolean once;

  @Option(
      names = "--settle",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description = "take a file that has not changed for so long (default: 2)")
  private int settle = 2;

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description =
          "look that often, even if the operating system tells of no change (default: 60)")
  private int every = 60;

  @Mixin private ArrivalOptions arrivals = new ArrivalOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;
  private boolean fine = true;

  WatchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder) || settle < 0 || every < 1) {
      throw new ParameterException(
          spec.commandLine(), folder + ": is no folder, or --settle or --every do not count up");
    }
    ArrivalOptions.Tools tools = arrivals.tools(spec.commandLine());
    FolderWatch watch = new FolderWatch(folder, arrivals.archive().folder());
    try (Ending ending = new Ending();
        FolderEvents events = new FolderEvents(folder)) {
      Pause pause = ending.pause();
      boolean goesOn = true;
      while (goesOn) {
        goesOn = settled(watch, tools, pause) && !once;
        goesOn = goesOn && events.await(Duration.ofSeconds(every), pause);
      }
      return fine ? 0 : 3;
    }
  }

  /// Looks until nothing more changes.
  ///
  /// @return whether to go on
  private boolean settled(FolderWatch watch, ArrivalOptions.Tools tools, Pause pause)
      throws IOException {
    watch.look();
    boolean goesOn = true;
    while (goesOn && watch.unsettled() > 0) {
      goesOn = pause.of(Duration.ofSeconds(settle));
      List<Path> files = new ArrayList<>(watch.look());
      if (!files.isEmpty() && !taken(watch, files, tools, pause)) {
        goesOn = goesOn && pause.of(ArrivalOptions.BUSY);
      }
    }
    return goesOn;
  }

  /// @return whether they could be taken; not if somebody else is writing
  private boolean taken(
      FolderWatch watch, List<Path> files, ArrivalOptions.Tools tools, Pause pause)
      throws IOException {
    Instant now = streams.clock().instant();
    Takings takings = arrivals.takings(streams);
    try {
      try (Archive open = arrivals.archive().open()) {
        open.announcements().begin();
        watch.take(open, files, tools.intaking(takings), now);
        ArrivalOptions.index(open, tools);
      }
      fine &= !takings.isIncomplete();
      arrivals.tell(arrivals.turns(pause), tools, now, streams);
      return true;
    } catch (ArchiveException busy) {
      ArrivalOptions.bear(busy, once, takings);
      return false;
    }
  }
}
