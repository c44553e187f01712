package org.stemma.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Pipeline;
import org.stemma.edition.JsonEdition;
import org.stemma.intake.Intake;
import org.stemma.intake.Limits;
import org.stemma.language.Language;
import org.stemma.language.LightEngine;
import org.stemma.name.Gazetteer;

/// What tests do with an archive, in few words; the clock stands still.
final class Desk {
  static final Language LIGHT = new LightEngine();
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private Desk() {}

  static Path root() {
    return Path.of(System.getProperty("stemma.root", ".."));
  }

  static Path sample(String story) {
    return root().resolve("samples").resolve(story).resolve("reports");
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /// Adds paths to the archive of a folder.
  static List<Outcome> add(Path folder, Path... paths) throws IOException {
    try (Archive archive = Archive.open(folder)) {
      return add(archive, paths);
    }
  }

  static List<Outcome> add(Archive archive, Path... paths) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    archive.add(
        List.of(paths), InputStream.nullInputStream(), Limits.USUAL, LIGHT, NOON, outcomes::add);
    return outcomes;
  }

  /// The story of all reports, joined by hand where grouping has parted them.
  static String together(Path folder) throws IOException {
    try (Archive archive = Archive.open(folder)) {
      List<String> stories = archive.stories().stream().map(StoryLine::id).sorted().toList();
      for (String other : stories.subList(1, stories.size())) {
        archive.correct(
            new Correction(Correction.Kind.ONE_STORY, "", stories.getFirst(), other),
            "N. N.",
            "for a test",
            NOON);
      }
      return stories.getFirst();
    }
  }

  /// The dossier of all reports.
  static Dossier dossier(Path folder) throws IOException {
    return dossier(folder, together(folder));
  }

  static Dossier dossier(Path folder, String story) throws IOException {
    try (Archive archive = Archive.read(folder)) {
      return archive.dossier(story, LIGHT, Gazetteer.builtIn(), stage -> {});
    }
  }

  static String json(Path folder, String story) throws IOException {
    return JsonEdition.print(dossier(folder, story), "test");
  }

  static String json(Path folder) throws IOException {
    return JsonEdition.print(dossier(folder), "test");
  }

  /// What `stemma dossier` makes of paths without an archive.
  static String fresh(Path... paths) throws IOException {
    return JsonEdition.print(
        new Pipeline(LIGHT, new TreeMap<>(Map.of("engine", "light")), stage -> {})
            .dossier(Intake.read(List.of(paths), InputStream.nullInputStream())),
        "test");
  }
}
