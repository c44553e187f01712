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

/// `stemma dossier --assume`: what would change.
class AssumeTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    report("gazette", "Mill burns in Orsa", "a fire engineer said.");
    report("lund", "Fire in Orsa", "a shop owner said.");
  }

  private void report(String id, String title, String source) throws IOException {
    Files.writeString(
        folder.resolve(id + ".txt"),
        title
            + "\n\nFrom Norland Press Association\n\n"
            + "The mill in Orsa burned for six hours on Tuesday, "
            + source
            + "\n");
  }

  private Run assuming(String... assumed) {
    List<String> arguments = new ArrayList<>(List.of("dossier", "--engine", "light"));
    for (String one : assumed) {
      arguments.add("--assume");
      arguments.add(one);
    }
    arguments.add(folder.toString());
    return Run.stemma(arguments.toArray(String[]::new));
  }

  @Test
  void whatChangesIsPrintedAndNothingElse() {
    Run run = assuming("independent:lund=Norland Press Association");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .first()
        .isEqualTo("If independent:lund=Norland Press Association:");
    assertThat(run.out()).contains("burned for six hours").contains("1 line -> 2 lines");
    assertThat(run.out().lines()).hasSize(2);
  }

  @Test
  void severalAssumptionsHoldTogether() {
    assertThat(
            assuming(
                    "independent:lund=Norland Press Association",
                    "one-origin:fire engineer=shop owner")
                .out())
        .contains("nothing changes");
  }

  @Test
  void theDossierUnderAnAssumptionNamesIt() {
    Run run = Run.dossier(List.of(folder), "--assume", "unreliable:Norland Press Association");

    assertThat(run.json().path("made").path("options").path("assume").asText())
        .isEqualTo("unreliable:Norland Press Association");
    assertThat(
            run.json()
                .path("claims")
                .get(0)
                .path("positions")
                .get(0)
                .path("support")
                .path("lines")
                .asInt())
        .isZero();
  }

  @Test
  void whatCannotBeAssumedIsSaid() {
    assertThat(assuming("magic").code()).isEqualTo(2);
    assertThat(assuming("magic").err().getFirst())
        .contains("--assume magic: there is no such assumption; give independent:A=B");
    assertThat(assuming("date:lund=yesterday").err().getFirst())
        .contains("not a day; write it as 2017-03-08");
    assertThat(assuming("independent:lund").err().getFirst()).contains("wants two things");
  }
}
