package org.stemma.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.stemma.attribution.AnonymousSources;
import org.stemma.attribution.Attributions;
import org.stemma.edition.StageEdition;
import org.stemma.language.Reading;
import org.stemma.name.Gazetteer;
import org.stemma.name.Namer;
import org.stemma.name.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `stemma names`: who and what is named where.
@Command(
    name = "names",
    description =
        "Finds the names of persons, organisations, places, facilities, events and works, and who is one: a line of JSON for each mention, its entity shared by all documents given.",
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
final class NamesCommand implements Callable<Integer> {
  @Mixin private StageInput input = new StageInput();

  @Mixin private PlacesOption places = new PlacesOption();

  @Option(
      names = "--entities",
      description = "a line for each entity in place of each mention: aliases, mentions, reasons")
  private boolean entities;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  NamesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Gazetteer gazetteer = places.gazetteer(spec.commandLine());
    List<Reading> readings = new ArrayList<>();
    int code = input.each(streams, spec.commandLine(), UnaryOperator.identity(), readings::add);
    Names names = Namer.name(readings, gazetteer);
    AnonymousSources unnamed =
        AnonymousSources.of(readings, names, Attributions.of(readings, names).attributions());
    StageEdition edition =
        new StageEdition(readings.stream().map(Reading::report).toList(), unnamed);
    (entities ? edition.entities(names) : edition.names(names))
        .forEach(line -> streams.out().print(line + "\n"));
    streams.out().flush();
    return code;
  }
}
