package org.stemma.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.archive.AffairLine;
import org.stemma.archive.AffairMove;
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
  /// @param affairs whether of affairs, in place of stories
  /// @return the exit code
  int print(Streams streams, boolean affairs) throws IOException {
    try (Archive open = archive.read()) {
      if (affairs) {
        print(open, streams);
        return 0;
      }
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

  private void print(Archive open, Streams streams) throws IOException {
    if (moves) {
      open.affairMoves().forEach(m -> streams.out().print(line(m) + "\n"));
    }
    List<AffairLine> affairs = moves ? List.of() : open.affairs();
    if (affairs.isEmpty() && !moves) {
      streams.err().println("stemma: no stories of the archive seem to be of one affair");
    }
    Map<String, StoryLine> stories = new HashMap<>();
    open.stories().forEach(s -> stories.put(s.id(), s));
    for (AffairLine affair : affairs) {
      streams.out().print(line(affair) + "\n");
      for (String id : affair.stories()) {
        Optional.ofNullable(stories.get(id))
            .ifPresent(s -> streams.out().print("  " + line(s) + "\n"));
        if (reports) {
          open.reports(id).forEach(f -> streams.out().print("    " + line(f) + "\n"));
        }
      }
    }
    streams.out().flush();
  }

  private static String line(AffairLine affair) {
    return String.join(
        "  ",
        affair.id(),
        "proposed",
        affair.stories().size() + " stories",
        counted(affair.reports(), "report"),
        counted(affair.outlets(), "outlet"),
        days(affair.first(), affair.last()),
        affair.title());
  }

  /// What became of a story, on one line.
  static String line(AffairMove move) {
    return String.join("  ", move.at(), move.story(), named(move.from()), "->", named(move.to()));
  }

  private static String named(String affair) {
    return affair.isEmpty() ? "none" : affair;
  }

  private static String line(StoryLine story) {
    return String.join(
        "  ",
        story.id(),
        counted(story.reports(), "report"),
        counted(story.outlets(), "outlet"),
        days(story.first(), story.last()) + affair(story),
        story.title());
  }

  private static String affair(StoryLine story) {
    return story.affair().isEmpty() ? "" : " (" + story.affair() + ", proposed)";
  }

  private static String line(StoryMove move) {
    return String.join("  ", move.at(), move.report(), move.from(), "->", move.to());
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String days(String first, String last) {
    if (first.isEmpty()) {
      return "undated";
    }
    return first.equals(last) ? first : first + " to " + last;
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
