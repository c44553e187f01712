package org.stemma.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import org.stemma.archive.Corrected;
import org.stemma.archive.Correction;
import org.stemma.archive.Imported;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `stemma corrections`: what people have corrected.
@Command(
    name = "corrections",
    description = "Lists what was corrected, by whom, when and why; undone corrections too.",
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:listed, or taken over",
      "1:there is no archive, or something failed",
      "2:wrong use, or a line that is no correction"
    })
final class CorrectionsCommand implements Callable<Integer> {
  private static final int DAY = 10;

  @ArgGroup private Form form = new Form();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private EngineOption engine = new EngineOption();

  @Mixin private PlacesOption places = new PlacesOption();

  @Mixin private TimeOption time = new TimeOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  CorrectionsCommand(Streams streams) {
    this.streams = streams;
  }

  /// What is done with them.
  static final class Form {
    @Option(names = "--export", description = "print a line of JSON for each")
    private boolean export;

    @Option(
        names = "--import",
        paramLabel = "FILE",
        description =
            "take over corrections that --export has printed, here or in another archive; known"
                + " ones are left out, those that lead to nothing yet are listed and kept")
    private Optional<Path> from = Optional.empty();
  }

  @Override
  public Integer call() throws IOException {
    if (form.from.isPresent()) {
      return take(form.from.get());
    }
    try (Archive open = archive.read()) {
      List<String> lines =
          form.export
              ? open.exported()
              : open.corrections().stream().map(CorrectionsCommand::words).toList();
      lines.forEach(l -> streams.out().print(l + "\n"));
      streams.out().flush();
      return 0;
    }
  }

  private int take(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    try (Archive open = archive.reopen()) {
      Imported taken = open.take(lines, time.instant(streams.clock(), spec.commandLine()));
      open.index(
          engine.language(spec.commandLine()), places.gazetteer(spec.commandLine()), stage -> {});
      String words =
          taken.numbers().size()
              + " taken over, "
              + taken.known()
              + " known, "
              + taken.waiting().size()
              + " wait until what they are about is here";
      streams.out().print(words + "\n");
      taken.waiting().forEach(w -> streams.out().print("waits: " + w + "\n"));
      streams.out().flush();
      return 0;
    }
  }

  /// A correction on one line.
  static String words(Corrected one) {
    Correction c = one.correction();
    String about =
        c.scope().isEmpty() ? "" : " " + c.scope().substring(0, Math.min(8, c.scope().length()));
    String place = c.stop() > 0 ? " [" + c.start() + "-" + c.stop() + "]" : "";
    return one.number()
        + "  "
        + one.at().substring(0, DAY)
        + "  "
        + one.author()
        + "  "
        + c.kind().word()
        + about
        + place
        + quoted(c.first())
        + quoted(c.second())
        + "  ("
        + one.reason()
        + ")"
        + (one.holds()
            ? ""
            : "  undone " + one.undone().substring(0, DAY) + " by " + one.undoneBy());
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : " “" + words + "”";
  }
}
