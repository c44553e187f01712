package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.intake.Limits;
import org.stemma.name.Gazetteer;

/// What was taken in stays as it was: checked, removed on request, backed up, brought to new
/// versions.
class KeepingTest {
  @TempDir private Path folder = Path.of("");
  private Path archive = Path.of("");

  @BeforeEach
  void add() throws IOException {
    archive = folder.resolve("archive");
    write("a", "The pier at Velm is closed, the harbour master said.");
    write("b", "The pier at Velm is open again, the harbour master said.");
    write("c", "The pier at Velm will be rebuilt, the mayor said.");
    try (Archive open = Archive.open(archive)) {
      Desk.add(open, folder.resolve("in"));
      open.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
    }
  }

  private Path write(String id, String text) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    return Files.writeString(folder.resolve("in").resolve(id + ".txt"), text);
  }

  private List<String> faults() throws IOException {
    try (Archive open = Archive.read(archive)) {
      return open.check();
    }
  }

  private Path original(String id) throws IOException {
    try (Archive open = Archive.read(archive)) {
      return open.original(open.report(id));
    }
  }

  private void sql(String statement) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + archive.resolve("stemma.db"));
        var run = connection.createStatement()) {
      run.executeUpdate(statement);
    }
  }

  @Test
  void aHealthyArchiveHasNoFaults() throws IOException {
    assertThat(faults()).isEmpty();
  }

  @Test
  void anOriginalIsKeptByteForByte() throws IOException {
    assertThat(original("a")).hasSameBinaryContentAs(folder.resolve("in/a.txt"));
  }

  @Test
  void aChangedOrMissingOriginalIsFound() throws IOException {
    Files.writeString(original("a"), "something else");
    Files.delete(original("b"));

    assertThat(faults())
        .hasSize(2)
        .anyMatch(f -> f.endsWith(": has other bytes than were kept"))
        .anyMatch(f -> f.endsWith(": is missing"));
  }

  @Test
  void aReferenceThatLeadsNowhereIsFound() throws IOException, SQLException {
    sql("delete from sighting where report = 1");
    sql(
        "insert into correction (kind, scope, first, second, start, stop, author, reason, at)"
            + " values ('date', 'none', '2018-06-11', '', 0, 0, 'N', 'r', '2026-03-01T12:00:00Z')");

    assertThat(faults())
        .anyMatch(f -> f.contains("no name it was given under"))
        .anyMatch(f -> f.endsWith(": is about a report that is not there"));
  }

  @Test
  void anIndexThatIsBehindOrGoneIsFoundAndMadeAgain() throws IOException {
    Desk.add(archive, write("d", "The pier at Velm burned down."));
    assertThat(faults()).singleElement().asString().startsWith("index: is behind");
    new Index(archive.resolve("index")).clear();
    assertThat(faults()).singleElement().asString().startsWith("index: is missing");

    try (Archive open = Archive.open(archive)) {
      open.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
      assertThat(open.search("burned", 5).total()).isEqualTo(1);
    }
    assertThat(faults()).isEmpty();
  }

  @Test
  void anIndexOfAnotherFormIsMadeAnew() throws IOException {
    Files.writeString(archive.resolve("index/segments_9"), "no index");

    try (Archive open = Archive.open(archive)) {
      assertThat(open.isIndexed()).isFalse();
      open.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
      assertThat(open.check()).isEmpty();
    }
  }

  @Test
  void whatIsRemovedGoesWithItsOriginalUnlessAnotherNeedsIt() throws IOException {
    Path copy = Files.copy(folder.resolve("in/a.txt"), folder.resolve("copy.txt"));
    Desk.add(archive, copy);
    Path shared = original("a");
    Path own = original("b");
    try (Archive open = Archive.open(archive)) {
      Removal removal = open.removal(List.of(open.report("a"), open.report("b")));
      assertThat(removal.originals()).hasSize(1);
      assertThat(removal.kept()).isEqualTo(1);

      open.remove(removal, Desk.NOON);
      open.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
      assertThat(open.check()).isEmpty();
      assertThat(open.search("pier", 9).total()).isEqualTo(2);
    }
    assertThat(shared).exists();
    assertThat(own).doesNotExist();
    assertThat(Desk.json(archive)).isEqualTo(Desk.fresh(copy, folder.resolve("in/c.txt")));
  }

  @Test
  void rebuildingMakesTheSameAgain() throws IOException {
    String story = Desk.together(archive);
    String before = Desk.json(archive, story);
    Desk.add(archive, Desk.sample("teshkel-harbour"), Desk.sample("lady-ormund"));
    try (Archive open = Archive.open(archive)) {
      List<StoryLine> stories = open.stories();
      open.rebuild(Desk.LIGHT, Gazetteer.builtIn(), Desk.NOON, stage -> {});

      assertThat(open.stories()).hasSizeGreaterThan(1).isEqualTo(stories);
      assertThat(open.check()).isEmpty();
    }
    assertThat(Desk.json(archive, story)).isEqualTo(before);
  }

  @Test
  void aTextOfAnotherFormIsReadFromItsOriginal() throws IOException, SQLException {
    String before = Desk.json(archive);
    sql("update report set document = x'00', shape = 'of yesterday'");
    sql("delete from reading");

    assertThat(Desk.json(archive)).isEqualTo(before);
  }

  @Test
  void aBackupTakenWhileSomebodyWritesIsAWholeArchive() throws IOException {
    Path file = folder.resolve("backup.zip");
    String before = Desk.json(archive);
    try (Archive writing = Archive.open(archive);
        Archive open = Archive.read(archive)) {
      assertThat(open.backup(file)).isEqualTo(3);
      Desk.add(writing, write("d", "The pier at Velm burned down."));
      assertThatThrownBy(() -> open.backup(file)).hasMessageContaining("is there already");
    }
    Path restored = folder.resolve("restored");
    unpack(file, restored);

    assertThat(Desk.json(restored)).isEqualTo(before);
    try (Archive open = Archive.open(restored)) {
      open.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
      assertThat(open.check()).isEmpty();
    }
  }

  private static void unpack(Path file, Path to) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        Path one = to.resolve(e.getName());
        Files.createDirectories(one.resolveSibling(""));
        Files.copy(zip, one);
      }
    }
  }

  @Test
  void everyEarlierSchemaIsBroughtToThisOne() throws IOException, SQLException {
    for (int version = 1; version <= Database.VERSION; version++) {
      Path old = folder.resolve("v" + version);
      Files.createDirectories(old);
      Path file = old.resolve("stemma.db");
      try (Sql sql = new Sql(file, DriverManager.getConnection("jdbc:sqlite:" + file))) {
        Database.migrate(sql, file, version);
        sql.run("insert into original values ('00', 1, '2026-01-01T00:00:00Z')");
      }
      if (version < Database.VERSION) {
        assertThatThrownBy(() -> Archive.read(old))
            .hasMessageContaining("stemma check, or any command that writes, brings it up to date");
      }
      try (Archive open = Archive.reopen(old)) {
        assertThat(Desk.add(open, folder.resolve("in"))).hasSize(3);
      }
      try (Sql sql = Database.toRead(file)) {
        assertThat(Database.version(sql)).isEqualTo(Database.VERSION);
        assertThat(sql.number("select count(*) from original where sha = '00'")).isEqualTo(1);
      }
    }
  }

  @Test
  void aLaterSchemaIsLeftAlone() throws SQLException {
    sql("pragma user_version = 99");

    assertThatThrownBy(() -> Archive.open(archive))
        .isInstanceOfSatisfying(
            ArchiveException.class,
            e -> assertThat(e.kind()).isEqualTo(ArchiveException.Kind.NEWER))
        .hasMessageContaining("later version of Stemma (schema 99");
    assertThatThrownBy(() -> Archive.read(archive)).isInstanceOf(ArchiveException.class);
  }

  @Test
  void whatIsNoArchiveIsSaid() throws IOException {
    Path other = folder.resolve("other");
    Files.createDirectories(other);
    Files.writeString(
        other.resolve("stemma.db"), "this is a letter and no database at all ".repeat(50));

    assertThatThrownBy(() -> Archive.open(other))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("stemma.db");
  }

  @Test
  void aFullDiskIsSaidAndCostsNothingThatWasAcknowledged() throws IOException {
    try (Archive open = Archive.open(archive)) {
      open.limit(4);
      Path large = write("large", many());
      assertThatThrownBy(
              () ->
                  open.add(
                      List.of(large),
                      InputStream.nullInputStream(),
                      Limits.USUAL,
                      Desk.LIGHT,
                      Desk.NOON,
                      said -> assertThat(said).isInstanceOf(Outcome.Known.class)))
          .isInstanceOfSatisfying(
              ArchiveException.class,
              e -> assertThat(e.kind()).isEqualTo(ArchiveException.Kind.FULL))
          .hasMessageContaining("the disk is full; make room");
    }
    Archive.open(archive).close();

    assertThat(faults()).isEmpty();
    assertThat(Desk.add(archive, folder.resolve("in/large.txt")))
        .singleElement()
        .isInstanceOf(Outcome.Fresh.class);
  }

  /// More than fits, however well it is packed.
  private static String many() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append("The pier at Velm is shut, officer ")
          .append(i * 7_919 % 100_003)
          .append(" said. ");
    }
    return text.toString();
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> Archive.open(file.resolve("archive"))).isInstanceOf(IOException.class);
  }
}
