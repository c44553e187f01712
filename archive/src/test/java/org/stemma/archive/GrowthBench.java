package org.stemma.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Pipeline;
import org.stemma.edition.JsonEdition;
import org.stemma.intake.Intake;
import org.stemma.intake.Limits;
import org.stemma.language.Language;
import org.stemma.language.Languages;
import org.stemma.name.Gazetteer;

/// Measures what one more report costs: `GrowthBench REPORTS ARCHIVE ENGINE`, where all files
/// but the last are in the archive beforehand.
final class GrowthBench {
  private static final int RUNS = 1;

  private GrowthBench() {}

  public static void main(String... arguments) throws IOException {
    Path reports = Path.of(arguments[0]);
    Language engine = Languages.choose(arguments[2]);
    List<Path> files = Desk.files(reports);
    for (int run = 0; run < RUNS; run++) {
      Path folder = Path.of(arguments[1] + "-" + run);
      grow(run, folder, files, engine);
      tell(run, folder, files, engine);
      compare(run, folder, reports, engine);
    }
  }

  private static void grow(int run, Path folder, List<Path> files, Language engine)
      throws IOException {
    try (Archive archive = Archive.open(folder)) {
      add(archive, files.subList(0, files.size() - 2), engine);
      long begun = System.nanoTime();
      add(archive, files.subList(files.size() - 2, files.size() - 1), engine);
      say(
          String.format(
              Locale.ROOT,
              "run %d: one more of %d taken in      %8.0f ms",
              run,
              files.size(),
              since(begun)));
    }
  }

  /// Alerts after a correction that changes nothing, with an outline kept by the time before, and
  /// of one report more.
  private static void tell(int run, Path folder, List<Path> files, Language engine)
      throws IOException {
    Desk.together(folder);
    try (Archive archive = Archive.open(folder)) {
      told(run, "nothing kept", archive, engine);
      add(archive, files.subList(files.size() - 1, files.size()), engine);
      told(run, "one more, outline kept", archive, engine);
    }
  }

  private static void told(int run, String what, Archive archive, Language engine)
      throws IOException {
    long begun = System.nanoTime();
    int alerts =
        archive
            .announcements()
            .news(engine, Gazetteer.builtIn(), Desk.NOON, false, stage -> {})
            .size();
    say(
        String.format(
            Locale.ROOT, "run %d: alerts (%d), %-23s %8.0f ms", run, alerts, what, since(begun)));
  }

  private static void compare(int run, Path folder, Path reports, Language engine)
      throws IOException {
    String story = Desk.together(folder);
    try (Archive archive = Archive.read(folder)) {
      long begun = System.nanoTime();
      archive.dossier(story, engine, Gazetteer.builtIn(), stage -> {});
      say(
          String.format(
              Locale.ROOT, "run %d: dossier, readings kept       %8.0f ms", run, since(begun)));
      begun = System.nanoTime();
      Dossier grown = archive.dossier(story, engine, Gazetteer.builtIn(), stage());
      say(
          String.format(
              Locale.ROOT, "run %d: the same once more           %8.0f ms", run, since(begun)));
      begun = System.nanoTime();
      Dossier fresh =
          new Pipeline(engine, new TreeMap<>(Map.of("engine", engine.name())), stage())
              .dossier(Intake.read(List.of(reports), InputStream.nullInputStream()));
      say(
          String.format(
              Locale.ROOT, "run %d: dossier, all read afresh     %8.0f ms", run, since(begun)));
      say(
          String.format(
              Locale.ROOT,
              "run %d: the same bytes: %s",
              run,
              JsonEdition.print(grown, "bench").equals(JsonEdition.print(fresh, "bench"))));
    }
  }

  /// Says how long after its beginning each stage began.
  private static Consumer<String> stage() {
    long begun = System.nanoTime();
    return name -> say(String.format(Locale.ROOT, "    %8.0f ms  %s", since(begun), name));
  }

  private static void add(Archive archive, List<Path> files, Language engine) throws IOException {
    archive.add(files, InputStream.nullInputStream(), Limits.USUAL, engine, Desk.NOON, said -> {});
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / 1e6;
  }

  private static void say(String words) {
    System.out.println(words);
  }
}
