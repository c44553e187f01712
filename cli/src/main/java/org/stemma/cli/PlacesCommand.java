package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.name.GeoNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `stemma places`: makes a table of places from a GeoNames dump.
@Command(
    name = "places",
    description =
        "Makes a table of places, for --places, from a GeoNames dump (https://download.geonames.org/export/dump/, CC BY 4.0).",
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the table is written",
      "1:a file cannot be read or written, or the dump is none; nothing is written",
      "2:wrong use"
    })
final class PlacesCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DUMP",
      description = "cities15000.txt, allCountries.zip, IQ.txt or any other dump of that format")
  private Path dump = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "where the table goes")
  private Path out = Path.of("");

  @Option(
      names = "--divisions",
      paramLabel = "FILE",
      description =
          "admin1CodesASCII.txt: names of first-level divisions (default: the dump's own)")
  private Optional<Path> divisions = Optional.empty();

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "leave out towns of fewer people, but for capitals and seats of divisions (default: 0)")
  private int least;

  private final Streams streams;

  PlacesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try {
      GeoNames.Made made = GeoNames.compact(dump, divisions, out, least);
      streams.out().printf("%s: %,d places of %,d lines%n", out, made.kept(), made.read());
      return 0;
    } catch (IOException wrong) {
      streams.err().println("stemma: " + Failure.ofInput(wrong));
      return 1;
    }
  }
}
