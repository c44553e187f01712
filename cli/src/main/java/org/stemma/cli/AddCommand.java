package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import org.stemma.archive.Filed;
import org.stemma.archive.Outcome;
import org.stemma.intake.Intake;
import org.stemma.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stemma add`: takes reports into the archive.
@Command(
    name = "add",
    description = {
      "Takes reports into the archive: their bytes as they are, and what is read in them.",
      "A line for each report is printed once it is safe on disk; what the archive has already is"
          + " said and left alone."
    },
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything that was given is in the archive",
      "1:something failed that is not the input's fault, such as a full disk; what was printed is"
          + " safe",
      "2:wrong use",
      "3:some input was left out; each is named on standard error",
      "4:nothing could be read"
    })
final class AddCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "files, folders or patterns; - is standard input")
  private List<Path> paths = List.of();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private EngineOption engine = new EngineOption();

  @Mixin private PlacesOption places = new PlacesOption();

  @Mixin private TimeOption time = new TimeOption();

  @Mixin private LimitOption limit = new LimitOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;
  private int read;
  private boolean refused;

  AddCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Language language = engine.language(spec.commandLine());
    var gazetteer = places.gazetteer(spec.commandLine());
    var limits = limit.limits(spec.commandLine());
    Progress progress = new Progress(streams.err());
    try (Archive open = archive.open()) {
      progress.stage("adding with the " + language.name() + " engine");
      List<Filed> added =
          open.add(
              paths,
              streams.in(),
              limits,
              language,
              time.instant(streams.clock(), spec.commandLine()),
              this::say);
      open.index(language, gazetteer, progress::stage);
      stories(open, added);
    } finally {
      progress.end();
    }
    return code();
  }

  private void say(Outcome outcome) {
    switch (outcome) {
      case Outcome.Fresh one -> report("added", one.filed(), "");
      case Outcome.Changed one ->
          report("added", one.filed(), ", a version of " + one.before().shortKey());
      case Outcome.Known one ->
          report(
              "known",
              one.filed(),
              one.source().equals(one.filed().source()) ? "" : ", as " + one.source());
      case Outcome.Refused no -> {
        refused = true;
        streams.err().println("stemma: " + no.source() + ": " + no.reason());
      }
      case Outcome.Noted note ->
          streams.err().println("stemma: " + note.source() + ": " + note.note());
    }
  }

  private void report(String word, Filed filed, String more) {
    read++;
    streams.out().print(word + " " + filed.shortKey() + " " + filed.id() + more + "\n");
    streams.out().flush();
  }

  private void stories(Archive open, List<Filed> added) {
    added.stream()
        .map(f -> open.report(f.key()).story())
        .distinct()
        .sorted()
        .forEach(s -> streams.out().print("story " + s + "\n"));
    streams.out().flush();
  }

  private int code() {
    if (read == 0) {
      streams.err().println("stemma: nothing could be read; give reports as " + Intake.FORMATS);
      return 4;
    }
    return refused ? 3 : 0;
  }
}
