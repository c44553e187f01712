package org.stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `stemma stories`: the stories of the archive.
@Command(
    name = "stories",
    description = "Lists the stories of the archive, the latest first.",
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all are listed",
      "1:there is no archive, or something failed",
      "2:wrong use"
    })
final class StoriesCommand implements Callable<Integer> {
  @Mixin private StoryList list = new StoryList();

  private final Streams streams;

  StoriesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return list.print(streams);
  }
}
