package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.edition.DossierSchema;

/// A dossier written to a folder, and what `stemma why` tells of it.
class WhyCommandTest {
  /// `004_af6b:12-40 “the words”`.
  private static final String QUOTED = "(?s).*\\S:\\d+-\\d+ “[^”]+.*";

  @TempDir private static Path folder = Path.of("");
  private static Run made = new Run(-1, "", java.util.List.of());

  @BeforeAll
  static void write() {
    made =
        Run.stemma(
            "dossier",
            "--engine",
            "light",
            "--out",
            folder.toString(),
            Stories.root().resolve("samples/teshkel-harbour/reports").toString());
  }

  @Test
  void aWrittenDossierIsThreeFiles() throws IOException {
    assertThat(made.code()).as("exit code; %s", made.err()).isIn(0, 3);
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("dossier.json", "dossier.md", "dossier.html");
    }
  }

  @Test
  void theWrittenFilesAreWhole() throws IOException {
    assertThat(DossierSchema.problems(text("dossier.json"))).isEmpty();
    assertThat(text("dossier.md")).startsWith("# ").contains(title());
    assertThat(text("dossier.html"))
        .startsWithIgnoringCase("<!doctype html>")
        .contains("</html>")
        .doesNotContain("<script");
    assertThat(made.out()).contains("dossier.html");
  }

  @Test
  void aClaimIsExplainedByItsIdAndByItsNumber() {
    assertThat(why("C1")).startsWith("C1  ").matches(QUOTED);
    assertThat(why("1")).isEqualTo(why("C1"));
    assertThat(why("c1")).isEqualTo(why("C1"));
  }

  @Test
  void everyPositionIsExplainedWithTheWordsThatTakeIt() {
    for (JsonNode claim : dossier().path("claims")) {
      for (JsonNode position : claim.path("positions")) {
        String id = position.path("id").asText();
        assertThat(why(id)).startsWith(id + "  ").matches(QUOTED);
      }
    }
  }

  @Test
  void everyEdgeIsExplainedWithTheWordsThatShowIt() {
    JsonNode edges = dossier().at("/stemma/edges");
    assertThat(edges).isNotEmpty();
    for (JsonNode edge : edges) {
      String id = edge.path("from").asText() + "-" + edge.path("to").asText();
      assertThat(why(id)).startsWith(id + "  ").matches(QUOTED);
    }
  }

  @Test
  void everyReportIsExplainedWithWhatDatesAndNamesIt() {
    for (JsonNode report : dossier().path("reports")) {
      String id = report.path("id").asText();
      assertThat(why(id)).startsWith(id + "  ").matches(QUOTED);
    }
  }

  @Test
  void aReportIsFoundByTheBeginningOfItsId() {
    assertThat(why("001")).isEqualTo(why("001_toll-boss"));
  }

  @Test
  void everyFindingIsExplainedWithTheWordsOnItsSides() {
    JsonNode findings = dossier().path("findings");
    assertThat(findings).isNotEmpty();
    for (JsonNode finding : findings) {
      String id = finding.path("id").asText();
      assertThat(why(id)).startsWith(id + "  ").matches(QUOTED);
    }
  }

  @Test
  void anUnknownIdIsExitCodeFour() {
    Run run = Run.stemma("why", "C9999", "--in", folder.toString());

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).singleElement().asString().contains("C9999", "ids look like");
  }

  @Test
  void noDossierIsExitCodeOne(@TempDir Path empty) {
    Run run = Run.stemma("why", "C1", "--in", empty.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).singleElement().asString().contains("stemma dossier PATH... --out DIR");
  }

  @Test
  void whatIsNoDossierIsExitCodeOneAndNoFaultOfTheProgram(@TempDir Path other) throws IOException {
    Path file = other.resolve("dossier.json");
    for (String text : java.util.List.of("", "{}", "no JSON")) {
      Files.writeString(file, text);

      Run run = Run.stemma("why", "C1", "--in", file.toString());

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err())
          .singleElement()
          .asString()
          .contains(file.toString(), "stemma dossier PATH... --out DIR")
          .doesNotContain("please report");
    }
  }

  private static String why(String id) {
    Run run = Run.stemma("why", id, "--in", folder.toString());
    assertThat(run.code()).as("exit code of why %s; %s", id, run.err()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  private static JsonNode dossier() {
    return Run.read(text("dossier.json"));
  }

  private static String title() {
    return dossier().path("title").asText();
  }

  private static String text(String file) {
    try {
      return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
