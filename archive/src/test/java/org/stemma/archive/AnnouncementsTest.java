package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.dossier.Outline;
import org.stemma.name.Gazetteer;

/// What is told of the stories of an archive: everything once, from where it was last told.
class AnnouncementsTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void begin() throws IOException {
    write("echo", "Mayor Petra Lindqvist");
    try (Archive archive = Archive.open(archive())) {
      Desk.add(archive, folder.resolve("echo.txt"));
      archive.announcements().begin();
    }
  }

  private Path archive() {
    return folder.resolve("archive");
  }

  private Path write(String id, String source) throws IOException {
    return Files.writeString(
        folder.resolve(id + ".txt"),
        "Ferry aground off Ostholm\n\nThe ferry Aurelia ran aground off Ostholm on Tuesday, "
            + source
            + " said.\n");
  }

  private List<String> news() throws IOException {
    try (Archive archive = Archive.open(archive())) {
      return archive
          .announcements()
          .news(Desk.LIGHT, Gazetteer.builtIn(), Desk.NOON, false, stage -> {})
          .stream()
          .map(Announcement::words)
          .toList();
    }
  }

  private int sql(String statement, Object... arguments) throws SQLException {
    String url = "jdbc:sqlite:" + archive().resolve("stemma.db");
    try (Sql sql = new Sql(archive(), DriverManager.getConnection(url))) {
      return sql.run(statement, arguments);
    }
  }

  @Test
  void whatWasThereBeforeAlertsBeganIsNoNews() throws IOException {
    assertThat(news()).isEmpty();
  }

  @Test
  void whatCameWhileNobodyAskedIsToldOnce() throws IOException {
    Desk.add(archive(), write("post", "harbour master Olaf Brandt"));

    assertThat(news())
        .singleElement()
        .asString()
        .startsWith("S1: line gained, 1 -> 2: “The ferry Aurelia ran aground")
        .endsWith(" — post (post)");
    assertThat(news()).isEmpty();
  }

  @Test
  void whatPeopleCorrectIsToldAndSoIsThatItWasUndone() throws IOException {
    Desk.add(archive(), write("post", "harbour master Olaf Brandt"));
    news();
    try (Archive open = Archive.open(archive())) {
      Correction wanted =
          open.wanted(Correction.Kind.ONE_ORIGIN, List.of("Petra Lindqvist", "Olaf Brandt"), "");
      open.correct(wanted, "N. N.", "he repeats her", Desk.NOON);
    }

    assertThat(news()).singleElement().asString().startsWith("S1: line lost, 2 -> 1");
    try (Archive open = Archive.open(archive())) {
      open.undo(1, "N. N.", Desk.NOON);
    }
    assertThat(news()).singleElement().asString().startsWith("S1: line gained, 1 -> 2");
  }

  @Test
  void aReportThatIsCorrectedAsRetractedIsToldWithTheReason() throws IOException {
    Desk.add(archive(), write("post", "harbour master Olaf Brandt"));
    news();
    try (Archive open = Archive.open(archive())) {
      Correction wanted = open.wanted(Correction.Kind.RETRACTED, List.of("post"), "");
      open.correct(wanted, "N. N.", "said on the radio", Desk.NOON);
    }

    assertThat(news())
        .satisfiesExactly(
            a -> assertThat(a).startsWith("S1: report post was retracted: said on the radio"),
            a -> assertThat(a).startsWith("S1: line lost, 2 -> 1"));
  }

  @Test
  void theOutlineThatIsKeptSparesADossierAndTellsTheSame() throws IOException, SQLException {
    Desk.add(archive(), write("post", "harbour master Olaf Brandt"));
    news();
    Desk.add(archive(), write("news", "Governor Ida Berg"));
    String kept = news().toString();
    assertThat(kept).contains("2 -> 3");

    sql("update alert set story = 'S2' where words like '%2 -> 3%'");
    assertThat(faults()).singleElement().asString().endsWith("is of another story than it says");
    sql("delete from told where report = 3");
    sql("delete from outline");
    assertThat(news()).as("made again").hasToString(kept);
    sql("delete from told where report = 3");
    byte[] nothing = Codec.of(Outline.class).bytes(new Outline(List.of(), List.of(), List.of()));
    sql("update outline set data = ?", nothing);
    assertThat(news()).as("of another state, so not taken").hasToString(kept);
  }

  @Test
  void theOutlineOfTheVeryStateIsTaken() throws IOException, SQLException {
    Desk.add(archive(), write("post", "harbour master Olaf Brandt"));
    news();
    byte[] nothing = Codec.of(Outline.class).bytes(new Outline(List.of(), List.of(), List.of()));
    sql("update outline set data = ?", nothing);
    Desk.add(archive(), write("news", "Governor Ida Berg"));

    assertThat(news()).isEmpty();
  }

  private Draft draft() throws IOException {
    try (Archive archive = Archive.read(archive())) {
      return archive.announcements().draft(Desk.LIGHT, Gazetteer.builtIn(), Desk.NOON, stage -> {});
    }
  }

  private Optional<List<Announcement>> told(Draft draft) throws IOException {
    try (Archive archive = Archive.open(archive())) {
      return archive.announcements().told(draft, false);
    }
  }

  @Test
  void whatTwoHaveWorkedOutIsToldOnce() throws IOException {
    Desk.add(archive(), write("post", "harbour master Olaf Brandt"));
    Draft one = draft();
    Draft other = draft();

    assertThat(told(one).orElseThrow()).hasSize(1);
    assertThat(told(other)).isEmpty();
    assertThat(told(draft()).orElseThrow()).isEmpty();
  }

  @Test
  void whatChangedWhileItWasWorkedOutIsWorkedOutAnew() throws IOException {
    Desk.add(archive(), write("post", "harbour master Olaf Brandt"));
    Draft early = draft();
    Desk.add(archive(), write("news", "Governor Ida Berg"));

    assertThat(told(early)).isEmpty();
    assertThat(news()).singleElement().asString().contains("1 -> 3");
  }

  @Test
  void whatIsCorrectedMeanwhileIsWorkedOutAnew() throws IOException {
    Desk.add(archive(), write("post", "harbour master Olaf Brandt"));
    Draft early = draft();
    try (Archive open = Archive.open(archive())) {
      Correction wanted = open.wanted(Correction.Kind.RETRACTED, List.of("post"), "");
      open.correct(wanted, "N. N.", "said on the radio", Desk.NOON);
    }

    assertThat(told(early)).isEmpty();
    assertThat(news()).singleElement().asString().contains("report post was retracted");
  }

  private List<String> faults() throws IOException {
    try (Archive open = Archive.open(archive())) {
      open.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
      return open.check();
    }
  }
}
