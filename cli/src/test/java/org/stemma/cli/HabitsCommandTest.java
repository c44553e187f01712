package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two stories in which Tidewrack credits Norpress, as a desk asks for them.
class HabitsCommandTest {
  private static final List<String> EVENTS =
      List.of(
          "The pier of Velm was closed after a barge tore off its northern stairs",
          "The tram to Querfeld burned out in the depot while nobody was on duty");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void add() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < EVENTS.size(); i++) {
      String told = ", two port officials told the Norpress news agency.";
      page(in, "coast-" + i, "Coast Daily", told, i);
      page(in, "tide-" + i, "Tidewrack", told, i);
      page(in, "post-" + i, "Lorrin Post", ".", i);
    }
    assertThat(run("add", in.toString()).code()).isZero();
  }

  private static void page(Path in, String id, String outlet, String tail, int event)
      throws IOException {
    Files.writeString(
        in.resolve(id + ".html"),
        "<html><head><meta property='og:site_name' content='"
            + outlet
            + "'><meta property='article:published_time' content='2018-06-1"
            + 7 * event
            + "T08:00:00Z'><title>"
            + EVENTS.get(event)
            + "</title></head><body><article><h1>"
            + EVENTS.get(event)
            + "</h1><p>"
            + EVENTS.get(event)
            + tail
            + "</p></article></body></html>");
  }

  private Run run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--archive", folder.resolve("archive").toString(), "--engine", "light"));
    return Run.stemma(all.toArray(String[]::new));
  }

  @Test
  void anOutletsHabitsAreShownWithTheStoriesThatTell() {
    Run run = run("habits", "tidewrack");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().toList())
        .anyMatch(
            l ->
                l.matches(
                    "Tidewrack from Norpress  (?:1\\.9|2\\.0) of 2 stories, 2 credited  0\\.\\d.*"))
        .anyMatch(l -> l.matches("    S\\d  [01]\\.\\d\\d credited  tide-\\d"))
        .noneMatch(l -> l.startsWith("Coast Daily"));
  }

  @Test
  void whoDependsNoMoreThanOthersIsShownOnlyIfAsked() {
    assertThat(run("habits").out()).contains("Tidewrack from Norpress");
    assertThat(run("habits").out()).doesNotContain("Lorrin Post from Norpress");
    assertThat(run("habits", "--all").out()).contains("Lorrin Post from Norpress  0.0 of 2");
  }

  @Test
  void aDossierSaysThatItKnewOfHabits() {
    Run with = run("dossier", "--story", "S1", "--habits", "--json");

    assertThat(with.out()).contains("pairs of outlets in other stories");
    assertThat(run("dossier", "--story", "S1", "--json").out())
        .doesNotContain("pairs of outlets in other stories");
  }

  @Test
  void habitsAreOfAnArchive() {
    Run run = run("dossier", "--habits", folder.resolve("in").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(String.join("\n", run.err())).contains("--habits: give --story too");
  }
}
