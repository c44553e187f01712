package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import org.stemma.archive.Corrected;
import org.stemma.archive.Filed;
import org.stemma.edition.ReportEdition;
import org.stemma.report.Document;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `stemma show`: one report of the archive.
@Command(
    name = "show",
    description =
        "Shows a report of the archive: where it came from, its versions, and what was corrected in"
            + " it.",
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:shown",
      "1:there is no archive, or something failed",
      "2:wrong use",
      "4:the archive has no such report, or several"
    })
final class ShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "REPORT", description = "its id, or the beginning of its key")
  private String report = "";

  @ArgGroup private Form form = new Form();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  private final Streams streams;

  ShowCommand(Streams streams) {
    this.streams = streams;
  }

  /// What is printed of it.
  static final class Form {
    @Option(names = "--text", description = "its text alone, as read")
    private boolean text;

    @Option(names = "--json", description = "a line of JSON, as stemma clean prints")
    private boolean json;

    @Option(names = "--original", description = "the bytes of the input it was read from")
    private boolean original;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive open = archive.read()) {
      Filed filed = open.report(report);
      Document document = open.document(filed);
      if (form.text) {
        streams.out().print(document.text().chars());
      } else if (form.json) {
        streams
            .out()
            .print(ReportEdition.line(document, org.stemma.clean.Cleaner.clean(document)) + "\n");
      } else if (form.original) {
        Files.copy(open.original(filed), streams.out());
      } else {
        about(open, filed);
      }
      streams.out().flush();
      return 0;
    }
  }

  private void about(Archive open, Filed filed) {
    line("report", filed.id());
    line("key", filed.key());
    line("story", filed.story());
    line("title", filed.title());
    line("outlet", filed.outlet());
    line("published", filed.published());
    line("source", String.join(", ", open.sources(filed)));
    line("original", filed.original());
    line("added", filed.added());
    List<Filed> versions = open.versions(filed);
    for (int i = 0; i < versions.size() && versions.size() > 1; i++) {
      Filed one = versions.get(i);
      line("version " + (i + 1), StoryList.line(one) + (one.equals(filed) ? "  (this)" : ""));
    }
    open.corrections().stream()
        .filter(c -> c.correction().scope().equals(filed.key()))
        .forEach(this::correction);
  }

  private void correction(Corrected one) {
    line("correction", CorrectionsCommand.words(one));
  }

  private void line(String what, String value) {
    streams.out().print(String.format("%-11s %s%n", what, value.isEmpty() ? "unknown" : value));
  }
}
