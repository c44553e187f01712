package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
  @TempDir Path folder = Path.of(".");

  private Run simulate(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "simulate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Run.stemma(all);
  }

  @Test
  void storiesAndTheirTruthAreWrittenAndStandUpToTheCheck() throws IOException {
    String out = folder.resolve("world").toString();
    Run made = simulate("--preset", "two-lines", "--stories", "2", "--out", out, "--files");

    assertThat(made.code()).isZero();
    assertThat(String.join("\n", made.err())).contains("reports of 2 stories in");
    assertThat(Files.readAllLines(folder.resolve("world/stories.jsonl"))).hasSize(2);
    assertThat(folder.resolve("world/S000001/S000001.R01.txt")).isNotEmptyFile();

    Run checked = simulate("--check", out);
    assertThat(checked.code()).isZero();
    assertThat(checked.out()).contains("2 stories").contains("nothing wrong");
  }

  @Test
  void aForgedTruthIsWrongAndSaysWhere() throws IOException {
    Path world = folder.resolve("world");
    simulate("--stories", "1", "--out", world.toString());
    Path truth = world.resolve("truth.jsonl");
    Files.writeString(
        truth, Files.readString(truth).replaceAll("\"parent\":\"([^\"]+)\"", "\"parent\":\"$1x\""));

    Run checked = simulate("--check", world.toString());
    assertThat(checked.code()).isEqualTo(1);
    assertThat(checked.out()).contains("WRONG");
    assertThat(String.join("\n", checked.err())).contains("which no report holds");
  }

  @Test
  void aDashPrintsTheReportsAlone() {
    Run printed = simulate("--stories", "1", "--out", "-");

    assertThat(printed.code()).isZero();
    assertThat(printed.out().lines())
        .hasSizeGreaterThan(4)
        .allMatch(line -> line.startsWith("{\"id\":\"S000001.R") || line.contains(".W"));
    assertThat(printed.out()).doesNotContain("\"assertions\"");
  }

  @Test
  void theReportsPrintedAreReadAsOneStory() throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(reports, simulate("--preset", "rewrite", "--out", "-").out());

    Run dossier = Run.stemma("dossier", reports.toString(), "--engine", "light");
    assertThat(dossier.code()).isIn(0, 3);
    assertThat(dossier.out()).contains("CLAIMS");
  }

  @Test
  void anUnknownPresetIsWrongUseAndThePresetsAreListed() {
    Run wrong = simulate("--preset", "nonsense", "--out", folder.toString());

    assertThat(wrong.code()).isEqualTo(2);
    assertThat(String.join("\n", wrong.err()))
        .contains("no preset “nonsense”")
        .contains("two-lines");
    assertThat(simulate("--presets").out().lines()).contains("rumour", "rewriting-90");
  }

  @Test
  void withNowhereToWriteItIsWrongUse() {
    assertThat(simulate().code()).isEqualTo(2);
  }
}
