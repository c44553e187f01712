package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.name.Gazetteer;

/// A program that is killed loses nothing that it has acknowledged. `./dev crash` runs more
/// rounds.
class CrashTest {
  private static final int ROUNDS = Integer.getInteger("stemma.crash", 3);
  private static final int NEW_FOLDER = 10;

  @TempDir private Path folder = Path.of("");
  private final Set<String> added = new TreeSet<>();
  private final Set<Long> corrected = new TreeSet<>();
  private final Set<Long> undone = new TreeSet<>();
  private final Set<String> visited = new TreeSet<>();

  @Test
  void whatWasAcknowledgedOutlivesAKill() throws IOException, InterruptedException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      if (round % NEW_FOLDER == 0) {
        added.clear();
        corrected.clear();
        undone.clear();
        visited.clear();
      }
      Path archive = folder.resolve("archive-" + round / NEW_FOLDER);
      String last = killed(archive, round, random.nextInt(1_500));
      verify(archive, "seed " + seed + ", round " + round);
      if (ROUNDS > NEW_FOLDER) {
        System.out.println(
            "round "
                + round
                + ": killed after “"
                + last
                + "”; "
                + added.size()
                + " reports and "
                + corrected.size()
                + " corrections are there, check is clean");
      }
    }
  }

  /// @return the last that it said
  private String killed(Path archive, int round, int delay)
      throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xss4m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                archive.toString(),
                folder.resolve("inputs").toString(),
                Integer.toString(round))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> said = Collections.synchronizedList(new ArrayList<>());
    Thread reader = Thread.ofPlatform().start(() -> read(writer, said));
    while (said.isEmpty() && writer.isAlive()) {
      Thread.sleep(5);
    }
    Thread.sleep(delay);
    assertThat(writer.isAlive()).as("it writes until it is killed").isTrue();
    writer.destroyForcibly().waitFor();
    reader.join();
    said.forEach(this::note);
    return said.getLast();
  }

  private static void read(Process writer, List<String> said) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(l -> l.endsWith(" ."))
          .map(l -> l.substring(0, l.length() - 2))
          .forEach(said::add);
    } catch (IOException cut) {
      // the pipe ends with the program
    }
  }

  private void note(String said) {
    String what = said.replaceFirst(".* ", "");
    if (said.startsWith("added ")) {
      added.add(what);
    } else if (said.startsWith("corrected ")) {
      corrected.add(Long.parseLong(what));
    } else if (said.startsWith("undone ")) {
      undone.add(Long.parseLong(what));
    } else if (said.startsWith("visited ")) {
      visited.add(what);
    }
  }

  private void verify(Path archive, String as) throws IOException {
    try (Archive open = Archive.open(archive)) {
      open.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
      assertThat(open.check()).as(as).isEmpty();
      assertThat(open.reports().stream().map(Filed::key)).as(as).containsAll(added);
      assertThat(visited).as(as).allMatch(u -> open.visits().of(u).isPresent());
      List<Corrected> corrections = open.corrections();
      assertThat(corrections.stream().map(Corrected::number)).as(as).containsAll(corrected);
      assertThat(
              corrections.stream()
                  .filter(c -> !c.holds())
                  .map(Corrected::number)
                  .collect(Collectors.toSet()))
          .as(as)
          .containsAll(undone);
      assertThat(open.search("harbour", 1).total()).as(as).isEqualTo(open.reports().size());
    }
  }
}
