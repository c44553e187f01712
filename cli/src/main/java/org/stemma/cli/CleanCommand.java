package org.stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.stemma.clean.Cleaner;
import org.stemma.edition.ReportEdition;
import org.stemma.report.Document;
import org.stemma.report.Report;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `stemma clean`: tells the article of each document from its page, and who published it, and
/// when.
@Command(
    name = "clean",
    description =
        "Finds the article on each page, and who published and wrote it, and when: one line of JSON for each document, or the article alone.",
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every document is printed",
      "1:something failed that is not the input's fault",
      "2:wrong use",
      "3:some input was left out or flagged; each is named on standard error",
      "4:nothing could be read"
    })
final class CleanCommand implements Callable<Integer> {
  @Mixin private DocumentInput input = new DocumentInput();

  @ArgGroup private Form form = new Form();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;
  private int printed;

  CleanCommand(Streams streams) {
    this.streams = streams;
  }

  /// What is printed of a document.
  static final class Form {
    @Option(
        names = "--jsonl",
        description = "a line of JSON for each document, its text whole and in segments (default)")
    private boolean jsonl;

    @Option(
        names = "--text",
        description = "the article alone; several are parted by a line with a form feed")
    private boolean text;
  }

  @Override
  public Integer call() throws IOException {
    return input.each(streams, spec.commandLine(), this::print);
  }

  private void print(Document document) {
    Report report = Cleaner.clean(document);
    report.remarks().forEach(remark -> input.flag(streams, report.source(), remark));
    if (form.text && !form.jsonl) {
      streams.out().print((printed == 0 ? "" : "\f\n") + report.body() + "\n");
    } else {
      streams.out().print(ReportEdition.line(document, report) + "\n");
    }
    printed++;
  }
}
