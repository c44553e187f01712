package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands of the archive, as somebody at a desk uses them.
class ArchiveCommandsTest {
  private static final String FERRY =
      "Ferry runs aground off Ostholm\n\nThe ferry Aurelia ran aground off Ostholm on Tuesday,"
          + " Mayor Petra Lindqvist said.\n";
  private static final String PILOT =
      "Pilot of ferry aground off Ostholm had left the bridge\n\nThe pilot of the ferry Aurelia,"
          + " which ran aground off Ostholm on Tuesday, had left the bridge, a deckhand said.\n";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/ferry.txt"), FERRY);
    Files.writeString(folder.resolve("in/pilot.txt"), PILOT);
  }

  /// One run of a command on the archive, at noon of a known day.
  private Run asked(String answer, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8));
    Streams streams =
        new Streams(
            in,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            100,
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--archive", folder.resolve("archive").toString()));
    if (!Stream.of("stories", "show", "backup").toList().contains(arguments[0])) {
      all.addAll(List.of("--engine", "light"));
    }
    int code = StemmaCommand.commandLine(streams).execute(all.toArray(String[]::new));
    return new Run(
        code,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.matches("stemma: \\d+ s: .* …"))
            .toList());
  }

  private Run run(String... arguments) {
    Run run = asked("", arguments);
    assertThat(run.err()).as(String.join(" ", arguments)).isEmpty();
    return run;
  }

  private String added() {
    return run("add", folder.resolve("in").toString()).out();
  }

  private String story() {
    return run("stories").out().split(" ", 2)[0];
  }

  @Test
  void whatIsAddedIsSaidAndListed() {
    assertThat(added().lines().limit(2))
        .satisfiesExactly(
            l -> assertThat(l).matches("added [0-9a-f]{8} ferry"),
            l -> assertThat(l).matches("added [0-9a-f]{8} pilot"));
    assertThat(added().lines().limit(2)).allMatch(l -> l.startsWith("known "));
    assertThat(run("stories", "--reports").out())
        .contains("2 reports")
        .contains("Ferry runs aground off Ostholm");
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    Files.writeString(folder.resolve("in/empty.html"), "<html><body></body></html>");

    Run run = asked("", "add", folder.resolve("in").toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).singleElement().asString().startsWith("stemma: empty.html: ");
    assertThat(asked("", "add", folder.resolve("absent").toString()).code()).isEqualTo(4);
  }

  @Test
  void aReportIsTakenFromStandardInput() {
    assertThat(asked(FERRY, "add", "-").out()).contains("standard-input");
  }

  @Test
  void theDossierOfAStoryIsThatOfItsFiles() throws IOException {
    added();

    String own = run("dossier", "--json", "--story", story()).out();

    assertThat(own).isEqualTo(Run.dossier(List.of(folder.resolve("in"))).out());
    assertThat(Run.read(own).path("reports")).hasSize(2);
  }

  @Test
  void aStoryAndPathsAreNotMixed() {
    assertThat(asked("", "dossier", "--story", "S1", folder.resolve("in").toString()).code())
        .isEqualTo(2);
    assertThat(asked("", "dossier").code()).isEqualTo(2);
    added();
    Run unknown = asked("", "dossier", "--story", "nobody");
    assertThat(unknown.code()).isEqualTo(4);
    assertThat(unknown.err())
        .containsExactly("stemma: there is no story nobody; stemma stories lists them");
  }

  @Test
  void aSearchFindsReportsAndWhoSaysWhat() {
    added();

    assertThat(run("search", "mayor").out())
        .contains("Ferry runs aground off Ostholm")
        .endsWith("1 found\n");
    assertThat(run("search", "--who-says", "pilot left bridge").out()).contains("deckhand: ");
    assertThat(asked("", "search", "submarine").code()).isEqualTo(4);
    assertThat(asked("", "search", "name:\"open").code()).isEqualTo(2);
    JsonNode hit =
        Run.read(run("search", "--json", "mayor").out().lines().findFirst().orElseThrow());
    int start = hit.path("snippets").path(0).path("matches").path(0).path("start").asInt();
    assertThat(FERRY.substring(start)).startsWith("Mayor");
  }

  @Test
  void aReportIsShown() throws IOException {
    added();

    assertThat(run("show", "ferry").out())
        .contains("report      ferry\n")
        .contains("added       2026-03-01T12:00:00Z\n");
    assertThat(run("show", "--text", "ferry").out()).isEqualTo(FERRY);
    assertThat(run("show", "--original", "pilot").out()).isEqualTo(PILOT);
    assertThat(Run.read(run("show", "--json", "ferry").out()).path("id").asText())
        .isEqualTo("ferry");
    assertThat(asked("", "show", "nobody").code()).isEqualTo(4);
  }

  @Test
  void aCorrectionShowsWhatFollowsAndIsUndone() {
    added();
    String before = run("dossier", "--json", "--story", story()).out();

    String made =
        run("correct", "date", "ferry", "2018-06-07", "--by", "N. N.", "--reason", "seen").out();

    assertThat(made)
        .contains("correction 1  2026-03-01  N. N.  date ")
        .contains("  report ferry: published ")
        .contains(" -> 2018-06-07\n");
    assertThat(run("stories", "--reports").out()).contains("2018-06-07");
    assertThat(run("corrections").out()).contains("“2018-06-07”  (seen)");
    assertThat(run("undo", "1", "--by", "M. M.", "--at", "2026-03-02").out())
        .contains("undone 2026-03-02 by M. M.");
    assertThat(run("dossier", "--json", "--story", story()).out()).isEqualTo(before);
  }

  @Test
  void whatIsToBeCorrectedIsOneOfAFew() {
    added();

    Run run = asked("", "correct", "everything", "ferry", "--by", "N", "--reason", "r");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().getFirst()).contains("date REPORT DAY, outlet REPORT NAME");
  }

  @Test
  void correctionsAreExportedAndTakenOver() throws IOException {
    added();
    run("correct", "outlet", "ferry", "Coast Daily", "--by", "N. N.", "--reason", "printed");
    Path file = folder.resolve("corrections.jsonl");
    Files.writeString(file, run("corrections", "--export").out());

    assertThat(run("corrections", "--import", file.toString()).out())
        .isEqualTo("0 taken over, 1 known, 0 wait until what they are about is here\n");
  }

  @Test
  void aReportIsRemovedOnceYesIsSaid() {
    added();

    assertThat(asked("no\n", "remove", "ferry").code()).isEqualTo(2);
    assertThat(run("stories").out()).contains("2 reports");
    Run run = asked("yes\n", "remove", "ferry");
    assertThat(run.out())
        .contains("goes: ")
        .contains("1 originals go, 0 stay")
        .endsWith("removed\n");
    assertThat(run("stories").out()).contains("1 report ");
    assertThat(run("check").out()).startsWith("all is well: 1 reports");
  }

  @Test
  void anArchiveIsCheckedRebuiltAndBackedUp() throws IOException {
    added();

    assertThat(run("check").out()).startsWith("all is well: 2 reports");
    assertThat(run("rebuild").out()).isEqualTo("rebuilt 2 reports\n");
    assertThat(run("backup", folder.resolve("b.zip").toString()).out())
        .contains("with 2 originals");
    try (Stream<Path> originals = Files.walk(folder.resolve("archive/originals"))) {
      Files.writeString(originals.filter(Files::isRegularFile).findFirst().orElseThrow(), "x");
    }
    Run run = asked("", "check");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("has other bytes than were kept");
  }

  @Test
  void withoutAnArchiveThereIsNothingToList() {
    Run run = asked("", "stories");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().getFirst())
        .isEqualTo(
            "stemma: "
                + folder.resolve("archive")
                + ": there is no archive; make one with stemma add, or name it with --archive");
  }
}
