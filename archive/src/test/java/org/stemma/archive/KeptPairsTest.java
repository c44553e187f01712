package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.collate.Alignment;
import org.stemma.collate.Recall;
import org.stemma.dossier.Pipeline;
import org.stemma.edition.JsonEdition;
import org.stemma.intake.Intake;

/// What two reports have in common is found once, and a dossier made with it is the same.
class KeptPairsTest {
  private static final int MANY = 22;
  private static final List<String> SOURCES =
      List.of("Mayor Petra Lindqvist", "harbour master Olaf Brandt", "Governor Ida Berg");
  private static final List<String> MORE =
      List.of(
          "Divers searched the hull for cracks before the tide came in.",
          "Tugs pulled the ship from the sandbank at dawn, witnesses said.",
          "The owner, Corvin Lines, called the captain to a hearing in Velm.",
          "Schools in the village were opened for forty stranded passengers.");

  @TempDir private Path folder = Path.of("");

  /// Remembers everything, and counts what had to be found.
  private static final class Counted implements Recall {
    private final Map<String, List<Alignment>> known = new HashMap<>();
    private int found;

    @Override
    public List<Alignment> of(Supplier<String> from, Supplier<List<Alignment>> now) {
      return known.computeIfAbsent(
          from.get(),
          key -> {
            found++;
            return now.get();
          });
    }
  }

  private Path write(int number) throws IOException {
    String source = SOURCES.get(number % SOURCES.size());
    return Files.writeString(
        Files.createDirectories(folder.resolve("reports"))
            .resolve("report-" + (100 + number) + ".txt"),
        "Ferry aground off Ostholm\n\nThe ferry Aurelia ran aground off Ostholm on Tuesday, "
            + source
            + " said.\n\n"
            + MORE.get(number % MORE.size())
            + "\n\n"
            + MORE.get((number + 1) % MORE.size())
            + "\n");
  }

  private List<Path> written(int many) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      files.add(write(i));
    }
    return files;
  }

  private static String dossier(Recall recall, List<Path> files) throws IOException {
    Pipeline pipeline =
        new Pipeline(Desk.LIGHT, new TreeMap<>(Map.of("engine", "light")), stage -> {});
    return JsonEdition.print(
        pipeline
            .recalling(recall)
            .dossier(Intake.read(files, java.io.InputStream.nullInputStream())),
        "test");
  }

  private static String fresh(List<Path> files) throws IOException {
    return Desk.fresh(files.toArray(Path[]::new));
  }

  @Test
  void oneReportMoreIsLaidBesideEachOtherAndNoneOfThemAgain() throws IOException {
    Counted counted = new Counted();
    List<Path> files = written(9);
    dossier(counted, files.subList(0, 8));
    assertThat(counted.found).isEqualTo(8 * 7 / 2);

    assertThat(dossier(counted, files)).isEqualTo(fresh(files));
    assertThat(counted.found).isEqualTo(9 * 8 / 2);
  }

  @Test
  void aReportThatReadsOtherwiseIsLaidBesideEachAgain() throws IOException {
    Counted counted = new Counted();
    List<Path> files = written(8);
    dossier(counted, files);
    Files.writeString(files.get(3), Files.readString(files.get(3)).replace("Tuesday", "Friday"));

    assertThat(dossier(counted, files)).isEqualTo(fresh(files));
    assertThat(counted.found).isEqualTo(8 * 7 / 2 + 7);
  }

  @Test
  void anArchiveGivesTheSameBytesAsAFreshRunAsAStoryGrows() throws IOException {
    List<Path> files = written(MANY);
    Path archive = folder.resolve("archive");
    Desk.add(archive, files.subList(0, MANY - 1).toArray(Path[]::new));
    Desk.json(archive);
    assertThat(kept()).hasSize((MANY - 1) * (MANY - 2) / 2);
    Desk.add(archive, files.getLast());

    assertThat(Desk.json(archive)).as("with 210 pairs kept").isEqualTo(fresh(files));
    assertThat(kept()).hasSize(MANY * (MANY - 1) / 2);
    assertThat(Desk.json(archive)).as("with all pairs kept").isEqualTo(fresh(files));
  }

  private Path file() {
    return new Folder(folder.resolve("archive")).pairs().resolve("S1");
  }

  private List<KeptPairs.Pair> kept() {
    return KeptPairs.read(file()).pairs();
  }

  @Test
  void whatIsKeptIsTakenUnlessItIsDamagedOrOfAnotherProgram() throws IOException {
    List<Path> files = written(MANY);
    Path archive = folder.resolve("archive");
    Desk.add(archive, files.toArray(Path[]::new));
    String json = Desk.json(archive);
    KeptPairs.Kept all = KeptPairs.read(file());
    List<KeptPairs.Pair> nothing =
        all.pairs().stream().map(p -> new KeptPairs.Pair(p.from(), List.of())).toList();

    KeptPairs.write(file(), new KeptPairs.Kept(all.program(), nothing));
    assertThat(Desk.json(archive)).as("what is kept is taken").isNotEqualTo(json);
    KeptPairs.write(file(), new KeptPairs.Kept("another", nothing));
    assertThat(Desk.json(archive)).as("of another program").isEqualTo(json);
    Files.write(file(), new byte[] {1, 2, 3});
    assertThat(Desk.json(archive)).as("damaged").isEqualTo(json);
  }

  @Test
  void whatIsRemovedLeavesNoWordsInWhatIsKept() throws IOException {
    Path archive = folder.resolve("archive");
    Desk.add(archive, written(MANY).toArray(Path[]::new));
    Desk.json(archive);
    assertThat(file()).exists();
    try (Archive open = Archive.open(archive)) {
      open.remove(open.removal(List.of(open.report("report-103"))), Desk.NOON);
    }

    assertThat(file()).doesNotExist();
  }
}
