package org.stemma.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Pipeline;
import org.stemma.edition.DossierSchema;
import org.stemma.edition.JsonEdition;
import org.stemma.intake.Intake;
import org.stemma.language.Language;
import org.stemma.language.Languages;
import org.stemma.report.Received;

/// Makes dossiers in tests; each is held to the schema before a test sees it.
final class Stories {
  private static final Map<String, Language> ENGINES = new HashMap<>();
  private static final Map<String, Dossier> SAMPLES = new HashMap<>();

  private Stories() {}

  static Path root() {
    return Path.of(System.getProperty("stemma.root", ".."));
  }

  static Language engine(String name) {
    return ENGINES.computeIfAbsent(name, Languages::choose);
  }

  static Dossier sample(String story, String engine) {
    return SAMPLES.computeIfAbsent(story + engine, k -> dossier(received(story), engine));
  }

  static List<Received> received(String story) {
    try {
      return Intake.read(
          List.of(root().resolve("samples").resolve(story).resolve("reports")),
          InputStream.nullInputStream());
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  static Dossier dossier(List<Received> received, String engine) {
    Dossier dossier =
        new Pipeline(engine(engine), new TreeMap<>(Map.of("engine", engine)), stage -> {})
            .dossier(received);
    Assertions.assertThat(DossierSchema.problems(JsonEdition.print(dossier, "test"))).isEmpty();
    return dossier;
  }
}
