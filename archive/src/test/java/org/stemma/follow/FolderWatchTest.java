package org.stemma.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.archive.Archive;
import org.stemma.archive.Outcome;
import org.stemma.intake.Limits;
import org.stemma.language.LightEngine;

/// A folder that files come into.
final class FolderWatchTest {
  @TempDir private Path folder = Path.of("");

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private FolderWatch watch() {
    return new FolderWatch(folder, folder.resolve("archive"));
  }

  @Test
  void aFileIsTakenOnceItHasStoppedGrowing() throws IOException {
    FolderWatch watch = watch();
    Path file = write("in/ferry.txt", "The ferry ran");

    assertThat(watch.look()).isEmpty();
    write("in/ferry.txt", " aground.");
    assertThat(watch.look()).isEmpty();
    assertThat(watch.unsettled()).isEqualTo(1);
    assertThat(watch.look()).containsExactly(file);
  }

  @Test
  void unfinishedAndHiddenFilesAndTheArchiveAreLeftAlone() throws IOException {
    FolderWatch watch = watch();
    write("ferry.txt.part", "The");
    write(".hidden/ferry.txt", "The");
    write("archive/stemma.db", "The");
    write("ferry.txt~", "The");
    watch.look();

    assertThat(watch.look()).isEmpty();
  }

  @Test
  void whatWasTakenIsTakenAgainOnlyWhenItHasChanged() throws IOException {
    FolderWatch watch = watch();
    Path file = write("news/ferry.txt", "The ferry ran aground off Ostholm, the mayor said.");
    List<Outcome> outcomes = new ArrayList<>();
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      Intaking to = new Intaking(new LightEngine(), Limits.USUAL, outcomes::add, note -> {});
      watch.look();
      watch.take(archive, watch.look(), to, Instant.parse("2026-03-01T12:00:00Z"));
      assertThat(outcomes).singleElement().isInstanceOf(Outcome.Fresh.class);
      assertThat(archive.reports().getFirst().source()).isEqualTo("news/ferry.txt");
      assertThat(watch.look()).isEmpty();
      assertThat(watch.unsettled()).isZero();

      write("news/ferry.txt", " Nobody was hurt, the mayor said.");
      watch.look();
      assertThat(watch.look()).containsExactly(file);
    }
  }

  @Test
  void aFileThatComesEndsTheWaiting() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    try (FolderEvents events = new FolderEvents(folder)) {
      write("in/ferry.txt", "The ferry ran aground.");
      long begun = System.nanoTime();
      assertThat(events.await(Duration.ofSeconds(60), new Pause())).isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }
  }

  @Test
  void theEndOfTheProgramEndsTheWaiting() throws IOException {
    Pause pause = new Pause();
    pause.end();
    try (FolderEvents events = new FolderEvents(folder)) {
      assertThat(events.await(Duration.ofSeconds(60), pause)).isFalse();
    }
  }
}
