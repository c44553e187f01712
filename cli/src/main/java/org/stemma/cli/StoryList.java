package org.stemma.cli;

import java.io.IOException;
import org.stemma.archive.Archive;
import org.stemma.archive.Filed;
import org.stemma.archive.StoryLine;
import org.stemma.archive.StoryMove;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The stories of the archive as a list.
final class StoryList {
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(names = "--reports", description = "list the reports of each story too")
  private boolean reports;

  @Option(
      names = "--moves",
      description = "list the reports that went from one story to another, in order, and when")
  private boolean moves;

  /// Prints the list.
  ///
  /// @return the exit code
  int print(Streams streams) throws IOException {
    try (Archive open = archive.read()) {
      if (moves) {
        open.moves().forEach(m -> streams.out().print(line(m) + "\n"));
        streams.out().flush();
        return 0;
      }
      for (StoryLine story : open.stories()) {
        streams.out().print(line(story) + "\n");
        if (reports) {
          open.reports(story.id()).forEach(f -> streams.out().print("  " + line(f) + "\n"));
        }
      }
      streams.out().flush();
      return 0;
    }
  }

  private static String line(StoryLine story) {
    return String.join(
        "  ",
        story.id(),
        counted(story.reports(), "report"),
        counted(story.outlets(), "outlet"),
        days(story),
        story.title());
  }

  private static String line(StoryMove move) {
    return String.join("  ", move.at(), move.report(), move.from(), "->", move.to());
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String days(StoryLine story) {
    if (story.first().isEmpty()) {
      return "undated";
    }
    return story.first().equals(story.last())
        ? story.first()
        : story.first() + " to " + story.last();
  }

  /// A report on one line.
  static String line(Filed filed) {
    return String.join(
        "  ",
        filed.shortKey(),
        filed.id(),
        filed.published().isEmpty() ? "undated" : filed.published(),
        filed.outlet().isEmpty() ? "unknown outlet" : filed.outlet(),
        filed.title());
  }
}
