package org.stemma.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import org.stemma.archive.Filed;
import org.stemma.archive.Removal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stemma remove`: takes reports out of the archive, with their originals.
@Command(
    name = "remove",
    description = {
      "Takes reports, or all reports of a story, out of the archive.",
      "Their originals go too unless another report needs them, and so do the corrections about"
          + " them. What goes is printed, and asked about."
    },
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:removed",
      "1:there is no archive, or something failed",
      "2:wrong use, or the answer was not yes",
      "4:the archive has nothing of that name"
    })
final class RemoveCommand implements Callable<Integer> {
  @Parameters(arity = "0..*", paramLabel = "REPORT", description = "ids, or beginnings of keys")
  private List<String> reports = List.of();

  @Option(names = "--story", paramLabel = "STORY", description = "all reports of this story")
  private Optional<String> story = Optional.empty();

  @Option(names = "--yes", description = "do not ask")
  private boolean yes;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private EngineOption engine = new EngineOption();

  @Mixin private PlacesOption places = new PlacesOption();

  @Mixin private TimeOption time = new TimeOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  RemoveCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (reports.isEmpty() && story.isEmpty()) {
      throw new picocli.CommandLine.ParameterException(
          spec.commandLine(), "say what to remove: REPORT, or --story STORY");
    }
    try (Archive open = archive.reopen()) {
      List<Filed> going = new ArrayList<>();
      reports.stream().map(open::report).filter(f -> !going.contains(f)).forEach(going::add);
      story.map(open::reports).ifPresent(all -> all.forEach(f -> add(going, f)));
      Removal removal = open.removal(going);
      say(removal);
      if (!yes && !confirmed()) {
        streams.err().println("stemma: nothing was removed");
        return 2;
      }
      open.remove(removal, time.instant(streams.clock(), spec.commandLine()));
      open.index(
          engine.language(spec.commandLine()), places.gazetteer(spec.commandLine()), stage -> {});
      streams.out().print("removed\n");
      streams.out().flush();
      return 0;
    }
  }

  private static void add(List<Filed> going, Filed filed) {
    if (!going.contains(filed)) {
      going.add(filed);
    }
  }

  private void say(Removal removal) {
    removal.reports().forEach(f -> streams.out().print("goes: " + StoryList.line(f) + "\n"));
    streams
        .out()
        .print(
            removal.originals().size()
                + " originals go, "
                + removal.kept()
                + " stay as other reports need them; "
                + removal.corrections().size()
                + " corrections go\n");
    streams.out().flush();
  }

  private boolean confirmed() throws IOException {
    streams.err().print("stemma: remove? yes or no: ");
    streams.err().flush();
    BufferedReader answer =
        new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
    return "yes".equalsIgnoreCase(Optional.ofNullable(answer.readLine()).orElse("").strip());
  }
}
