package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.stemma.attribution.AnonymousSources;
import org.stemma.attribution.Attribution;
import org.stemma.attribution.Attributions;
import org.stemma.edition.StageEdition;
import org.stemma.language.Reading;
import org.stemma.name.Namer;
import org.stemma.name.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `stemma attributions`: who says what, in whose words.
@Command(
    name = "attributions",
    description =
        "Finds who says what, through whom and how surely: a line of JSON for each attribution, with the spans of its source, cue and content.",
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
final class AttributionsCommand implements Callable<Integer> {
  @Mixin private StageInput input = new StageInput();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  AttributionsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return input.each(streams, spec.commandLine(), UnaryOperator.identity(), this::print);
  }

  private void print(Reading reading) {
    List<Reading> alone = List.of(reading);
    Names names = Namer.name(alone);
    List<Attribution> said = Attributions.of(alone, names).attributions();
    StageEdition edition =
        new StageEdition(List.of(reading.report()), AnonymousSources.of(alone, names, said));
    said.forEach(one -> streams.out().print(edition.attribution(one) + "\n"));
    streams.out().flush();
  }
}
