package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.dossier.Dossier;
import org.stemma.name.Entity;

/// Corrections go from one archive to another, whatever reports and stories are called there.
class ExchangeTest {
  private static final String ECHO =
      "The ferry Aurelia ran aground off Ostholm on Tuesday, a harbour pilot said. Captain Tobin"
          + " Haskel left the bridge, the pilot said.";
  private static final String POST =
      "The ferry Aurelia ran aground off Ostholm on Tuesday, a customs officer said. Captain Tomas"
          + " Haskel will be heard.";
  private static final String MINE =
      "A mine near Velm was flooded on Friday, the governor said. Eleven miners are missing, the"
          + " governor said.";

  @TempDir private Path folder = Path.of("");

  private Path write(String where, String id, String outlet, String text) throws IOException {
    Files.createDirectories(folder.resolve(where));
    return Files.writeString(
        folder.resolve(where).resolve(id + ".jsonl"),
        String.format(
            "{\"id\":\"%s\",\"date\":\"2018-06-07\",\"outlet\":\"%s\",\"text\":\"%s\"}%n",
            id, outlet, text));
  }

  @BeforeEach
  void corrected() throws IOException {
    write("in", "echo", "Echo", ECHO);
    write("in", "post", "Velm Post", POST);
    Desk.add(here(), folder.resolve("in"));
    Desk.together(here());
  }

  private Path here() {
    return folder.resolve("here");
  }

  private void correct(Correction.Kind kind, String... words) throws IOException {
    try (Archive archive = Archive.open(here())) {
      archive.correct(archive.wanted(kind, List.of(words), ""), "N. N.", "seen", Desk.NOON);
    }
  }

  private List<String> exported() throws IOException {
    try (Archive archive = Archive.read(here())) {
      return archive.exported();
    }
  }

  private static Imported taken(Path there, List<String> lines) throws IOException {
    try (Archive archive = Archive.open(there)) {
      return archive.take(lines, Desk.NOON);
    }
  }

  /// An archive where another story came first, and the same reports under other ids.
  private Path other() throws IOException {
    Path there = folder.resolve("there");
    Desk.add(there, write("mine", "mine", "Velm Post", MINE));
    write("renamed", "a17", "Echo", ECHO);
    write("renamed", "a18", "Velm Post", POST);
    Desk.add(there, folder.resolve("renamed"));
    return there;
  }

  private static List<String> names(Dossier dossier) {
    return dossier.names().entities().stream().map(Entity::name).toList();
  }

  @Test
  void correctionsAreTakenOverOnce() throws IOException {
    correct(Correction.Kind.DATE, "echo", "2018-06-11");
    correct(Correction.Kind.OUTLET, "post", "Velm Evening Post");
    Path there = folder.resolve("there");
    Desk.add(there, folder.resolve("in"));

    assertThat(taken(there, exported()).waiting()).isEmpty();
    assertThat(taken(there, exported()).numbers()).isEmpty();

    assertThat(Desk.json(there)).isEqualTo(Desk.json(here()));
  }

  @Test
  void reportsAndStoriesThatAreCalledOtherwiseAreFound() throws IOException {
    correct(Correction.Kind.DATE, "echo", "2018-06-11");
    correct(Correction.Kind.ONE_NAME, "Tobin Haskel", "Tomas Haskel");
    correct(Correction.Kind.NOT_SAID, "echo", "Captain Tobin Haskel left the bridge");
    Path there = other();

    Imported imported = taken(there, exported());

    assertThat(imported.waiting()).isEmpty();
    try (Archive archive = Archive.read(there)) {
      Filed filed = archive.report("a17");
      assertThat(filed.published()).isEqualTo("2018-06-11");
      assertThat(archive.report("mine").story()).isNotEqualTo(filed.story());
      assertThat(names(Desk.dossier(there, filed.story())))
          .contains("Tobin Haskel")
          .doesNotContain("Tomas Haskel");
      assertThat(archive.corrections())
          .filteredOn(c -> c.correction().kind() == Correction.Kind.NOT_SAID)
          .singleElement()
          .satisfies(c -> assertThat(c.correction().scope()).isEqualTo(filed.key()));
    }
    assertThat(taken(there, exported()).known()).isEqualTo(exported().size());
  }

  @Test
  void whatLeadsToNothingWaitsIsExportedAndHoldsOnceItsReportIsHere() throws IOException {
    correct(Correction.Kind.DATE, "echo", "2018-06-11");
    Path there = folder.resolve("there");
    Desk.add(there, write("mine", "mine", "Velm Post", MINE));

    List<String> dates = exported().stream().filter(l -> l.contains("\"date\"")).toList();
    Imported imported = taken(there, dates);

    assertThat(imported.numbers()).isEmpty();
    assertThat(imported.waiting())
        .containsExactly("date (seen): report echo is not here, nor one of its page");
    try (Archive archive = Archive.read(there)) {
      assertThat(archive.exported()).isEqualTo(dates);
      assertThat(archive.check()).noneMatch(f -> f.contains("waits"));
    }
    Desk.add(there, folder.resolve("in"));
    try (Archive archive = Archive.read(there)) {
      assertThat(archive.report("echo").published()).isEqualTo("2018-06-11");
      assertThat(archive.corrections()).hasSize(1);
    }
  }

  @Test
  void aReportMovedToAStoryOfItsOwnIsMovedToOneThere() throws IOException {
    correct(Correction.Kind.MOVE, "post", "new");
    Path there = other();

    taken(there, exported());

    try (Archive archive = Archive.read(there)) {
      String moved = archive.report("a18").story();
      assertThat(archive.reports(moved)).hasSize(1);
      assertThat(archive.report("a17").story()).isNotEqualTo(moved);
    }
    assertThat(taken(there, exported()).numbers()).isEmpty();
  }

  @Test
  void whatWasUndoneSinceIsUndoneThereToo() throws IOException {
    correct(Correction.Kind.DATE, "echo", "2018-06-11");
    Path there = other();
    taken(there, exported());
    try (Archive archive = Archive.open(here())) {
      long number = archive.corrections().getLast().number();
      archive.undo(number, "M. M.", Desk.NOON.plusSeconds(60));
    }

    assertThat(taken(there, exported()).numbers()).isEmpty();

    try (Archive archive = Archive.read(there)) {
      assertThat(archive.report("a17").published()).isEqualTo("2018-06-07");
    }
  }

  @Test
  void aLineThatIsNoCorrectionIsNamedAndNoneIsTakenOver() throws IOException {
    correct(Correction.Kind.DATE, "echo", "2018-06-11");
    Path there = other();
    List<String> lines = new java.util.ArrayList<>(exported());
    lines.add("{\"kind\":\"nothing\"}");

    assertThatThrownBy(() -> taken(there, lines)).hasMessageContaining("is no correction");
    try (Archive archive = Archive.read(there)) {
      assertThat(archive.corrections()).isEmpty();
    }
  }
}
