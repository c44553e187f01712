package org.stemma.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.stemma.edition.StageEdition;
import org.stemma.language.Reading;
import org.stemma.lineage.Reuse;
import org.stemma.lineage.Reuses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `stemma reuse`: which texts descend from which, pair by pair.
@Command(
    name = "reuse",
    description =
        "Judges every two documents: is one derived from the other, wholly or partially, which way, and by which passages? A line of JSON for each pair that is.",
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all pairs found are printed",
      "1:something failed that is not the input's fault",
      "2:wrong use",
      "3:some input was left out or flagged; each is named on standard error",
      "4:nothing could be read"
    })
final class ReuseCommand implements Callable<Integer> {
  @Mixin private StageInput input = new StageInput();

  @Option(names = "--all", description = "print the pairs that share nothing by descent too")
  private boolean all;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  ReuseCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Reading> readings = new ArrayList<>();
    int code = input.each(streams, spec.commandLine(), UnaryOperator.identity(), readings::add);
    StageEdition edition = new StageEdition(readings.stream().map(Reading::report).toList());
    Reuses.of(readings).stream()
        .filter(pair -> all || pair.relation() != Reuse.Relation.NON)
        .forEach(pair -> streams.out().print(edition.reuse(pair) + "\n"));
    streams.out().flush();
    return code;
  }
}
