package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.edition.JsonEdition;
import org.stemma.name.Gazetteer;

/// Reports go in, in any order and any number of times, and come out as the same dossier.
class ArchiveTest {
  @TempDir private Path folder = Path.of("");

  private Path archive() {
    return folder.resolve("archive");
  }

  @Test
  void theDossierIsThatOfTheFolder() throws IOException {
    for (String story : List.of("lady-ormund", "teshkel-harbour")) {
      Path own = folder.resolve(story);
      Desk.add(own, Desk.sample(story));

      assertThat(Desk.json(own)).isEqualTo(Desk.fresh(Desk.sample(story)));
    }
  }

  @Test
  void theOrderOfAddingMakesNoDifference() throws IOException {
    List<Path> files = new ArrayList<>(Desk.files(Desk.sample("teshkel-harbour")));
    files.addAll(Desk.files(Desk.sample("lady-ormund")));
    Path atOnce = folder.resolve("at-once");
    Desk.add(atOnce, files.toArray(Path[]::new));
    SortedMap<String, String> dossiers = dossiers(atOnce);
    assertThat(dossiers).hasSizeGreaterThan(1);
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 2; round++) {
      Path own = folder.resolve("round-" + round);
      Collections.shuffle(files, random);
      for (Path file : files) {
        Desk.add(own, file);
      }

      assertThat(dossiers(own)).as("seed %d", seed).isEqualTo(dossiers);
    }
  }

  /// The dossier of every story, by the reports that tell it.
  private static SortedMap<String, String> dossiers(Path folder) throws IOException {
    SortedMap<String, String> dossiers = new TreeMap<>();
    try (Archive archive = Archive.read(folder)) {
      for (StoryLine story : archive.stories()) {
        String ids =
            archive.reports(story.id()).stream().map(Filed::id).sorted().toList().toString();
        dossiers.put(
            ids,
            JsonEdition.print(
                archive.dossier(story.id(), Desk.LIGHT, Gazetteer.builtIn(), stage -> {}), "test"));
      }
    }
    return dossiers;
  }

  @Test
  void theDossierOfAStoryIsThatOfItsFiles() throws IOException {
    Desk.add(archive(), Desk.sample("teshkel-harbour"), Desk.sample("lady-ormund"));
    try (Archive archive = Archive.read(archive())) {
      for (StoryLine story : archive.stories()) {
        Path[] files =
            archive.reports(story.id()).stream().map(f -> file(f.file())).toArray(Path[]::new);

        assertThat(
                JsonEdition.print(
                    archive.dossier(story.id(), Desk.LIGHT, Gazetteer.builtIn(), stage -> {}),
                    "test"))
            .isEqualTo(Desk.fresh(files));
      }
    }
  }

  private static Path file(String name) {
    Path one = Desk.sample("teshkel-harbour").resolve(name);
    return Files.exists(one) ? one : Desk.sample("lady-ormund").resolve(name);
  }

  @Test
  void aFolderGivenTwiceAddsNothing() throws IOException {
    Desk.add(archive(), Desk.sample("lady-ormund"));
    String once = Desk.json(archive());

    List<Outcome> again = Desk.add(archive(), Desk.sample("lady-ormund"));

    assertThat(again).hasSize(7).allMatch(Outcome.Known.class::isInstance);
    assertThat(Desk.json(archive())).isEqualTo(once);
  }

  @Test
  void theSameBytesUnderAnotherNameAreAnotherReportOfOneOriginal() throws IOException {
    Path first = Files.writeString(folder.resolve("first.txt"), "The pier at Velm is closed.");
    Path second = Files.copy(first, folder.resolve("second.txt"));

    assertThat(Desk.add(archive(), first, second)).allMatch(Outcome.Fresh.class::isInstance);

    assertThat(new Originals(archive().resolve("originals")).all()).hasSize(1);
  }

  @Test
  void anArticleThatComesAgainInALaterDeliveryIsKnown() throws IOException {
    String pier = "{\"id\":\"pier\",\"date\":\"2018-06-07\",\"text\":\"The pier is closed.\"}\n";
    String lock = "{\"id\":\"lock\",\"date\":\"2018-06-07\",\"text\":\"The lock is open.\"}\n";
    Path monday = Files.writeString(folder.resolve("monday.jsonl"), pier);
    Path tuesday = Files.writeString(folder.resolve("tuesday.jsonl"), lock + pier);

    Desk.add(archive(), tuesday);
    Desk.add(archive(), monday);
    Desk.add(folder.resolve("other"), monday);
    List<Outcome> outcomes = Desk.add(folder.resolve("other"), tuesday);

    assertThat(outcomes).hasSize(2).hasAtLeastOneElementOfType(Outcome.Known.class);
    assertThat(new Originals(archive().resolve("originals")).all())
        .as("an input with nothing new in it is not kept")
        .hasSize(1);
    try (Archive archive = Archive.read(archive());
        Archive other = Archive.read(folder.resolve("other"))) {
      assertThat(archive.report("pier").source()).isEqualTo(other.report("pier").source());
      assertThat(archive.sources(archive.report("pier")))
          .isEqualTo(other.sources(other.report("pier")))
          .hasSize(2);
    }
    assertThat(Desk.json(archive())).isEqualTo(Desk.json(folder.resolve("other")));
  }

  @Test
  void oneIdFromTwoFilesIsTwoReports() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.createDirectories(folder.resolve("b"));
    Path a = Files.writeString(folder.resolve("a/page.txt"), "The pier at Velm is closed.");
    Path b = Files.writeString(folder.resolve("b/page.txt"), "The pier at Velm is open again.");

    Desk.add(archive(), b);
    Desk.add(archive(), a);

    assertThat(Desk.json(archive())).isEqualTo(Desk.fresh(a, b));
    try (Archive archive = Archive.read(archive())) {
      assertThatThrownBy(() -> archive.report("page"))
          .isInstanceOfSatisfying(
              ArchiveException.class,
              e -> assertThat(e.kind()).isEqualTo(ArchiveException.Kind.AMBIGUOUS))
          .hasMessageStartingWith("2 reports are called page; say which: ");
      String key = archive.reports().getFirst().key();
      assertThat(archive.report(key.substring(0, 6)).key()).isEqualTo(key);
    }
  }

  @Test
  void anArchiveWithinTheFolderThatIsAddedIsLeftOut() throws IOException {
    Files.writeString(folder.resolve("pier.txt"), "The pier at Velm is closed.");

    assertThat(Desk.add(archive(), folder)).hasSize(1);
    assertThat(Desk.add(archive(), folder)).hasSize(1).allMatch(Outcome.Known.class::isInstance);
  }

  @Test
  void whatCannotBeReadIsRefusedAndNotKept() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.html"), "<html><body></body></html>");

    assertThat(Desk.add(archive(), empty, folder.resolve("absent.txt")))
        .hasSize(2)
        .allMatch(Outcome.Refused.class::isInstance);

    assertThat(new Originals(archive().resolve("originals")).all()).isEmpty();
  }

  @Test
  void oneWritesAndOthersRead() throws IOException {
    try (Archive writing = Archive.open(archive())) {
      Desk.add(writing, Desk.sample("teshkel-harbour"));

      assertThatThrownBy(() -> Archive.open(archive()))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining(archive() + ": another process")
          .hasMessageContaining("is writing to this archive");
      try (Archive reading = Archive.read(archive())) {
        assertThat(reading.stories().stream().mapToInt(StoryLine::reports).sum()).isEqualTo(6);
      }
    }
    Archive.open(archive()).close();
  }

  @Test
  void aFolderWithoutAnArchiveIsNotRead() {
    assertThatThrownBy(() -> Archive.read(folder.resolve("none")))
        .isInstanceOfSatisfying(
            ArchiveException.class,
            e -> assertThat(e.kind()).isEqualTo(ArchiveException.Kind.ABSENT));
  }
}
