package org.stemma.quality.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.dossier.Dossier;
import org.stemma.edition.DossierSchema;
import org.stemma.edition.JsonEdition;
import org.stemma.language.Languages;

/// The sample stories' expected facts, with each engine. What a method does not reach yet stands in
/// a list of misses, so that a fact lost and a fact gained both show; `./dev approve SamplesTest`
/// accepts the list after a human look.
class SamplesTest {
  private static final Path ROOT = Path.of(System.getProperty("stemma.root", ".."));

  @ParameterizedTest
  @CsvSource({
    "teshkel-harbour,light",
    "teshkel-harbour,deep",
    "lady-ormund,light",
    "lady-ormund,deep"
  })
  void theExpectedFactsHoldButForTheKnownMisses(String story, String engine) throws IOException {
    Path folder = ROOT.resolve("samples").resolve(story);
    Dossier dossier = Samples.dossier(folder, Languages.choose(engine));
    assertThat(DossierSchema.problems(JsonEdition.print(dossier, "test"))).isEmpty();

    List<String> missed = Samples.missed(dossier, Samples.lines(folder.resolve("expected.txt")));

    Path known =
        ROOT.resolve("quality/src/test/expected").resolve(story + "-" + engine + ".missed.txt");
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
        .isEqualTo(Samples.lines(known));
  }
}
