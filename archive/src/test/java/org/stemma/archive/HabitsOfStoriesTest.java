package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.edition.JsonEdition;
import org.stemma.habit.Habit;
import org.stemma.habit.Habits;
import org.stemma.name.Gazetteer;

/// Stories of an archive tell which outlet has its reports from whom.
class HabitsOfStoriesTest {
  private static final List<String> PIERS =
      List.of(
          "The pier of Velm was closed after a barge tore off its northern stairs",
          "The lighthouse keeper of Ostholm found forty crates of pepper on the beach",
          "The tram to Querfeld burned out in the depot while nobody was on duty");

  @TempDir private Path folder = Path.of("");

  private Path archive() {
    return folder.resolve("archive");
  }

  /// Three stories of a week each; in all of them Tidewrack prints what Norpress has told
  /// Coast Daily, and Lorrin Post tells its own.
  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < PIERS.size(); i++) {
      String told = PIERS.get(i) + ", two port officials told the Norpress news agency.";
      String own = "Angler " + i + " of the Lorrin Post saw it: " + PIERS.get(i) + ".";
      files.add(page("coast-" + i, "Coast Daily", i, told));
      files.add(page("tide-" + i, "Tidewrack", i, told));
      files.add(page("post-" + i, "Lorrin Post", i, own));
    }
    return files;
  }

  private Path page(String id, String outlet, int week, String text) throws IOException {
    return Files.writeString(
        folder.resolve(id + ".html"),
        "<html><head><meta property='og:site_name' content='"
            + outlet
            + "'><meta property='article:published_time' content='2018-06-"
            + (10 + 7 * week)
            + "T08:00:00Z'><title>"
            + PIERS.get(week)
            + "</title></head><body><article><h1>"
            + PIERS.get(week)
            + "</h1><p>"
            + text
            + "</p></article></body></html>");
  }

  private void add(List<Path> files) throws IOException {
    Desk.add(archive(), files.toArray(Path[]::new));
  }

  private Habits habits(String except) throws IOException {
    try (Archive open = Archive.read(archive())) {
      return open.habits(
          Optional.of(except).filter(e -> !e.isEmpty()),
          Desk.LIGHT,
          Gazetteer.builtIn(),
          stage -> {});
    }
  }

  private Habit habit(String outlet) throws IOException {
    return habits("").find(outlet, "Norpress").orElseThrow();
  }

  private String story(String report) {
    try (Archive open = Archive.read(archive())) {
      return open.report(report).story();
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  @Test
  void anOutletThatAlwaysTakesFromAnAgencyIsKnownTo() throws IOException {
    add(files());

    assertThat(habit("Tidewrack").stories()).isEqualTo(3);
    assertThat(habit("Tidewrack").times()).isGreaterThan(2.5);
    assertThat(habit("Tidewrack").mean()).isGreaterThan(habit("Lorrin Post").mean());
    assertThat(habit("Tidewrack").occasions())
        .extracting(o -> o.reports().toString())
        .containsExactlyInAnyOrder("[tide-0]", "[tide-1]", "[tide-2]");
  }

  @Test
  void aStoryIsNoPriorForItself() throws IOException {
    add(files());

    assertThat(habits(story("tide-1")).find("Tidewrack", "Norpress").orElseThrow().occasions())
        .extracting(o -> o.reports().toString())
        .containsExactlyInAnyOrder("[tide-0]", "[tide-2]");
  }

  @Test
  void whatIsTakenAwayTakesItsEvidenceAlong() throws IOException {
    add(files());
    habits("");
    try (Archive open = Archive.open(archive())) {
      open.remove(open.removal(List.of(open.report("tide-2"))), Desk.NOON);
    }

    assertThat(habit("Tidewrack").stories()).isEqualTo(2);
  }

  @Test
  void noEvidenceOfARemovedReportIsLeftInTheDatabase() throws IOException {
    add(files());
    habits("");
    try (Archive open = Archive.open(archive())) {
      open.remove(open.removal(List.of(open.report("tide-2"))), Desk.NOON);
    }

    try (Sql sql = Database.toRead(new Folder(archive()).database())) {
      assertThat(sql.words("select reports from occasion")).isNotEmpty().doesNotContain("tide-2");
    }
  }

  @Test
  void theOrderOfAddingMakesNoDifferenceToHabitsAndDossiers() throws IOException {
    List<Path> files = files();
    add(files);
    SortedMap<String, String> before = dossiers();
    Path other = folder.resolve("other");
    Collections.reverse(files);
    for (Path file : files) {
      Desk.add(other, file);
    }
    Files.move(archive(), folder.resolve("first"));
    Files.move(other, archive());

    assertThat(dossiers()).isEqualTo(before);
  }

  /// The dossier of each story with the habits of the others, by its reports.
  private SortedMap<String, String> dossiers() throws IOException {
    SortedMap<String, String> dossiers = new TreeMap<>();
    try (Archive open = Archive.read(archive())) {
      for (StoryLine story : open.stories()) {
        Habits habits =
            open.habits(Optional.of(story.id()), Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
        dossiers.put(
            open.reports(story.id()).stream().map(Filed::id).sorted().toList().toString(),
            JsonEdition.print(
                open.dossier(story.id(), habits, Desk.LIGHT, Gazetteer.builtIn(), stage -> {}),
                "test"));
      }
    }
    return dossiers;
  }

  @Test
  void rebuildingLearnsTheSameAgain() throws IOException {
    add(files());
    Habit before = habit("Tidewrack");
    try (Archive open = Archive.open(archive())) {
      open.rebuild(Desk.LIGHT, Gazetteer.builtIn(), Desk.NOON, stage -> {});
    }

    try (Sql sql = Database.toRead(new Folder(archive()).database())) {
      assertThat(sql.number("select count(*) from learned")).isEqualTo(3);
    }
    assertThat(habit("Tidewrack")).isEqualTo(before);
  }

  @Test
  void whatIsKnownIsNotLearnedAgain() throws IOException {
    add(files());
    Habit before = habit("Tidewrack");
    List<String> stages = new ArrayList<>();
    try (Archive open = Archive.read(archive())) {
      Habits again = open.habits(Optional.empty(), Desk.LIGHT, Gazetteer.builtIn(), stages::add);

      assertThat(again.find("Tidewrack", "Norpress")).contains(before);
    }
    assertThat(stages).isEmpty();
  }
}
