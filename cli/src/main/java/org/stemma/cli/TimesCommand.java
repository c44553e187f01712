package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.chronology.Chronology;
import org.stemma.edition.StageEdition;
import org.stemma.language.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `stemma times`: the days that the time expressions of texts mean.
@Command(
    name = "times",
    description =
        "Finds time expressions and the days they mean: a line of JSON for each, as in TIMEX3. Each document is dated by itself, unless they tell one story.",
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all that was found is printed",
      "1:something failed that is not the input's fault",
      "2:wrong use",
      "3:some input was left out or flagged; each is named on standard error",
      "4:nothing could be read"
    })
final class TimesCommand implements Callable<Integer> {
  @Mixin private StoryInput input = new StoryInput();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  TimesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return input.each(streams, spec.commandLine(), this::print);
  }

  private void print(List<Reading> readings) {
    StageEdition edition = new StageEdition(readings.stream().map(Reading::report).toList());
    Chronology.calendar(readings)
        .times()
        .forEach(time -> streams.out().print(edition.time(time) + "\n"));
    streams.out().flush();
  }
}
