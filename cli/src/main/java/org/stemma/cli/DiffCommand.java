package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import org.stemma.archive.Filed;
import org.stemma.archive.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stemma diff`: what a version of a report says otherwise than the one before.
@Command(
    name = "diff",
    description =
        "Shows which claims a version of a report has dropped, added or changed: against the"
            + " version before, or another report.",
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:shown, even if nothing differs",
      "1:there is no archive, or something failed",
      "2:wrong use",
      "4:the archive has no such report, or it has no other version"
    })
final class DiffCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "REPORT",
      description = "its id, or the beginning of its key")
  private String report = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "BEFORE",
      description = "what to hold it against (default: the version before)")
  private Optional<String> other = Optional.empty();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private EngineOption engine = new EngineOption();

  @Mixin private PlacesOption places = new PlacesOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  DiffCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive open = archive.read()) {
      Filed after = open.report(report);
      Optional<Filed> before = other.map(open::report).or(() -> previous(open, after));
      if (before.isEmpty()) {
        streams.err().println("stemma: " + after.id() + " has no version before it");
        return 4;
      }
      print(
          open.revision(
              before.get(),
              after,
              engine.language(spec.commandLine()),
              places.gazetteer(spec.commandLine()),
              stage -> {}));
      return 0;
    }
  }

  private static Optional<Filed> previous(Archive open, Filed filed) {
    List<Filed> versions = open.versions(filed);
    int at = versions.indexOf(filed);
    return at > 0 ? Optional.of(versions.get(at - 1)) : Optional.empty();
  }

  private void print(Revision revision) {
    revision.dropped().forEach(w -> line("-", w));
    revision.added().forEach(w -> line("+", w));
    revision.changed().forEach(w -> line("~", w));
    streams.out().print(revision.kept() + " claims as before\n");
    streams.out().flush();
  }

  private void line(String sign, String words) {
    streams.out().print(sign + " " + words + "\n");
  }
}
