package org.stemma.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.stemma.edition.DossierSchema;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/// One run of the command in this process, and what it printed.
///
/// @param err the lines on standard error, without those that only name the stage under way
record Run(int code, String out, List<String> err) {
  Run {
    err = List.copyOf(err);
  }

  static Run stemma(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandLine command =
        StemmaCommand.commandLine(
            new Streams(InputStream.nullInputStream(), printer(out), printer(err), false, 100));
    command.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    int code = command.execute(arguments);
    return new Run(
        code,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.matches("stemma: \\d+ s: .* …"))
            .toList());
  }

  /// `stemma dossier --json` with the light engine, which keeps to the schema.
  static Run dossier(List<Path> paths, String... options) {
    List<String> arguments = new ArrayList<>(List.of("dossier", "--json", "--engine", "light"));
    arguments.addAll(List.of(options));
    paths.forEach(path -> arguments.add(path.toString()));
    return stemma(arguments.toArray(String[]::new));
  }

  JsonNode json() {
    Assertions.assertThat(DossierSchema.problems(out)).isEmpty();
    return read(out);
  }

  static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException broken) {
      throw new AssertionError("not JSON: " + broken.getOriginalMessage(), broken);
    }
  }

  private static PrintStream printer(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }
}
