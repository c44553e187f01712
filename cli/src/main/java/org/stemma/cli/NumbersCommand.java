package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.stemma.chronology.Calendar;
import org.stemma.chronology.Chronology;
import org.stemma.edition.StageEdition;
import org.stemma.language.Reading;
import org.stemma.quantity.Designations;
import org.stemma.quantity.QuantityTagger;
import org.stemma.text.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `stemma numbers`: what texts count and measure.
@Command(
    name = "numbers",
    description =
        "Finds numbers as intervals of something counted or measured: a line of JSON for each.",
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
final class NumbersCommand implements Callable<Integer> {
  @Mixin private StoryInput input = new StoryInput();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  NumbersCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return input.each(streams, spec.commandLine(), this::print);
  }

  private void print(List<Reading> readings) {
    StageEdition edition = new StageEdition(readings.stream().map(Reading::report).toList());
    Calendar calendar = Chronology.calendar(readings);
    for (Reading reading : readings) {
      SortedMap<Passage, String> lines = new TreeMap<>();
      QuantityTagger.tag(reading, calendar.times())
          .forEach(number -> lines.put(number.where(), edition.number(number)));
      Designations.of(reading, calendar.times())
          .forEach(number -> lines.put(number.where(), edition.designation(number)));
      lines.values().forEach(line -> streams.out().print(line + "\n"));
    }
    streams.out().flush();
  }
}
