package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import org.stemma.archive.Filed;
import org.stemma.follow.Pause;
import org.stemma.follow.Webhook;
import org.stemma.intake.Intake;
import org.stemma.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--alerts",
      description = "say what became different in the stories since that was last said")
  private boolean alert;

  @Mixin private AlertOption alerts = new AlertOption();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private EngineOption engine = new EngineOption();

  @Mixin private PlacesOption places = new PlacesOption();

  @Mixin private TimeOption time = new TimeOption();

  @Mixin private LimitOption limit = new LimitOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  AddCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Language language = engine.language(spec.commandLine());
    var gazetteer = places.gazetteer(spec.commandLine());
    var limits = limit.limits(spec.commandLine());
    Optional<Webhook> webhook = alerts.webhook(spec.commandLine());
    Instant now = time.instant(streams.clock(), spec.commandLine());
    boolean tells = alert || alerts.isJson() || webhook.isPresent();
    Takings takings = new Takings(streams, true, alerts.isJson());
    Progress progress = new Progress(streams.err());
    try (Archive open = archive.open()) {
      if (tells) {
        open.announcements().begin();
      }
      progress.stage("adding with the " + language.name() + " engine");
      List<Filed> added = open.add(paths, streams.in(), limits, language, now, takings::say);
      open.index(language, gazetteer, progress::stage);
      if (!alerts.isJson()) {
        stories(open, added);
      }
    } finally {
      progress.end();
    }
    if (tells) {
      alerts.tell(archive.turns(new Pause()), webhook, language, gazetteer, now, streams);
    }
    return code(takings);
  }

  private void stories(Archive open, List<Filed> added) {
    added.stream()
        .map(f -> open.report(f.key()).story())
        .distinct()
        .sorted()
        .forEach(s -> streams.out().print("story " + s + "\n"));
    streams.out().flush();
  }

  private int code(Takings takings) {
    if (takings.read() == 0) {
      streams.err().println("stemma: nothing could be read; give reports as " + Intake.FORMATS);
      return 4;
    }
    return takings.isIncomplete() ? 3 : 0;
  }
}
