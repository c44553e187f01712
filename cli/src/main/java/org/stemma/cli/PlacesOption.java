package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stemma.name.Gazetteer;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// `--places`: tables of places beside the one that comes with the program.
final class PlacesOption {
  @Option(
      names = "--places",
      paramLabel = "FILE",
      description = "know the places of this table too (see stemma places); may be given again")
  private List<Path> tables = List.of();

  /// @throws ParameterException if a table cannot be read or is none
  Gazetteer gazetteer(CommandLine line) {
    try {
      return tables.isEmpty() ? Gazetteer.builtIn() : Gazetteer.adding(tables);
    } catch (IOException wrong) {
      throw new ParameterException(line, "--places: " + Failure.ofInput(wrong), wrong);
    }
  }
}
