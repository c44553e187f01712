package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.archive.Announcement;
import org.stemma.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `stemma alerts`: what was told of the stories.
@Command(
    name = "alerts",
    description = "Lists the alerts that were told, or those that a webhook has not taken yet.",
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:listed", "1:there is no archive, or something failed", "2:wrong use"})
final class AlertsCommand implements Callable<Integer> {
  @Option(names = "--undelivered", description = "those alone that a webhook has not taken yet")
  private boolean undelivered;

  @Option(names = "--json", description = "a line of JSON for each, as they are posted")
  private boolean json;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  private final Streams streams;

  AlertsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive open = archive.read()) {
      var kept = open.announcements();
      List<Announcement> listed = undelivered ? kept.undelivered() : kept.all();
      listed.forEach(
          a -> streams.out().print((json ? a.line() : a.at() + "  " + a.words()) + "\n"));
      streams.out().flush();
      return 0;
    }
  }
}
