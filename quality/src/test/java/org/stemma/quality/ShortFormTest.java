package org.stemma.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The short form of `./dev quality`, as a part of every build: what needs no other data than this
/// repository must score what is expected.
class ShortFormTest {
  private static final Path ROOT =
      Path.of(System.getProperty("stemma.root", "..")).toAbsolutePath().normalize();

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  @TempDir Path folder = Path.of(".");

  private int run(Path root, String... arguments) {
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    QualityCommand command = new QualityCommand(root, folder.resolve("none"), stream, stream);
    return new CommandLine(command).execute(arguments);
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  /// A repository with the sample stories and what is expected of them, apart from the real one.
  private Path copy() throws IOException {
    Path root = folder.resolve("copy");
    Files.createDirectories(root.resolve("quality"));
    for (String part : List.of("samples", "simulate")) {
      Files.createSymbolicLink(root.resolve(part), ROOT.resolve(part));
    }
    for (String file :
        List.of("samples.yaml", "newsroom-few.yaml", "realism.yaml", "grouping-few.yaml")) {
      Files.copy(ROOT.resolve("quality").resolve(file), root.resolve("quality").resolve(file));
    }
    return root;
  }

  @Test
  void noFigureOfTheShortFormHasFallen() throws IOException {
    int status = run(copy(), "--short");

    assertThat(status).as(printed()).isZero();
    assertThat(printed()).contains("facts").contains("lines.exact").doesNotContain("  new  ");
  }

  @Test
  void aFallFailsTheRunAndIsNamed() throws IOException {
    Path root = copy();
    Path file = root.resolve("quality/samples.yaml");
    Expectations real = ExpectationsFile.read(file);
    ExpectationsFile.write(file, real.accepting("lady-ormund light", Map.of("facts", 1.0)));

    assertThat(run(root, "samples")).isEqualTo(1);
    assertThat(printed()).contains("quality: lady-ormund light: facts FELL");
  }

  @Test
  void acceptingMakesWhatIsMeasuredExpected() throws IOException {
    Path root = copy();
    Files.writeString(root.resolve("quality/samples.yaml"), "tolerance: 0.0\n");

    assertThat(run(root, "lady-ormund", "--accept")).isZero();
    assertThat(run(root, "lady-ormund")).as(printed()).isZero();
    assertThat(
            ExpectationsFile.read(root.resolve("quality/samples.yaml"))
                .expected("lady-ormund light"))
        .containsKey("facts");
  }

  @Test
  void theLogNamesCorpusVersionAndMachine() throws IOException {
    Path root = copy();
    run(root, "lady-ormund");

    assertThat(Files.readAllLines(root.resolve("quality/runs/lady-ormund-light.log")))
        .extracting(line -> line.split("\\s+")[1])
        .startsWith("corpus", "items", "engine", "version", "machine", "seconds");
  }

  @Test
  void corporaThatAreNotThereFailNothing() {
    assertThat(run(folder, "polnear", "wikiwars")).isZero();
    assertThat(printed()).contains("absent: no data/attribution/polnear");
  }

  @Test
  void anUnknownNameIsWrongUseAndTheSetsAreListed() {
    assertThat(run(folder, "polnaer")).isEqualTo(2);
    assertThat(printed()).contains("there is no set called polnaer").contains("polnear");
  }

  @Test
  void missesAreListedByKind() throws IOException {
    run(copy(), "lady-ormund", "--misses");

    assertThat(printed()).contains("lady-ormund light, conflict:");
    assertThat(List.of(printed().split("\n"))).anyMatch(line -> line.startsWith("  “conflict |"));
  }
}
