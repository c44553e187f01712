package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.dossier.Dossier;

/// The sample stories' expected facts, with each engine. What a method does not reach yet stands in
/// a list of misses, so
/// that a fact lost and a fact gained both show; `./dev approve SamplesTest` accepts the list after
/// a human look.
class SamplesTest {
  @ParameterizedTest
  @CsvSource({
    "teshkel-harbour,light",
    "teshkel-harbour,deep",
    "lady-ormund,light",
    "lady-ormund,deep"
  })
  void theExpectedFactsHoldButForTheKnownMisses(String story, String engine) throws IOException {
    Dossier dossier = Stories.sample(story, engine);
    Facts facts = new Facts(dossier);
    List<String> wanted =
        lines(Stories.root().resolve("samples").resolve(story).resolve("expected.txt"));

    List<String> missed = wanted.stream().filter(f -> !facts.holds(f)).toList();

    Path known =
        Stories.root()
            .resolve("cli/src/test/expected")
            .resolve(story + "-" + engine + ".missed.txt");
    if (Boolean.getBoolean("stemma.approve")) {
      Files.createDirectories(known.getParent());
      Files.writeString(
          known,
          "# facts of "
              + story
              + " not reached with the "
              + engine
              + " engine\n"
              + String.join("\n", missed)
              + "\n");
    }
    assertThat(missed)
        .as("facts of %s missed with the %s engine", story, engine)
        .isEqualTo(lines(known));
  }

  private static List<String> lines(Path file) throws IOException {
    try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    }
  }
}
