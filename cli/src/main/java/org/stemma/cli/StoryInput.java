package org.stemma.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.stemma.language.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the commands read that need days: each document by itself, or all as one story.
final class StoryInput {
  @Mixin private StageInput input = new StageInput();

  @Mixin private DateOption date = new DateOption();

  @Option(
      names = "--story",
      description = "the documents tell one story: their times are made one calendar")
  private boolean story;

  /// Hands on the readings of one calendar at a time.
  ///
  /// @return the exit code of the command
  int each(Streams streams, CommandLine line, Consumer<List<Reading>> to) throws IOException {
    if (!story) {
      return input.each(streams, line, date.known(), reading -> to.accept(List.of(reading)));
    }
    List<Reading> together = new ArrayList<>();
    int code = input.each(streams, line, date.known(), together::add);
    to.accept(together);
    return code;
  }
}
