package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.clean.Cleaner;
import org.stemma.edition.ReportEdition;
import org.stemma.intake.Intake;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Report;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "files, folders or patterns; - is standard input")
  private List<Path> paths = List.of();

  @ArgGroup private Form form = new Form();

  @Mixin private LimitOption limit = new LimitOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;
  private int printed;
  private boolean flagged;

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
    try {
      Intake.each(paths, streams.in(), limit.limits(spec.commandLine()), this::take);
    } catch (Unread closed) {
      return 1;
    }
    if (printed == 0) {
      streams.err().println("stemma: nothing could be read; give reports as " + Intake.FORMATS);
      return 4;
    }
    return flagged ? 3 : 0;
  }

  private void take(Received received) {
    switch (received) {
      case Received.Rejected no -> flag(no.source(), no.reason());
      case Received.Noted note -> say(note.source(), note.note());
      case Received.Read read -> print(read.document());
    }
  }

  private void print(Document document) {
    Report report = Cleaner.clean(document);
    report.remarks().forEach(remark -> flag(report.source(), remark));
    if (form.text && !form.jsonl) {
      streams.out().print((printed == 0 ? "" : "\f\n") + report.body() + "\n");
    } else {
      streams.out().print(ReportEdition.line(document, report) + "\n");
    }
    printed++;
    if (streams.out().checkError()) {
      throw new Unread();
    }
  }

  /// Nobody reads on, such as `head` that has enough: there is no use in going on.
  @SuppressWarnings("serial")
  private static final class Unread extends RuntimeException {
    Unread() {
      super("standard output is closed", null, false, false);
    }
  }

  private void flag(String source, String reason) {
    say(source, reason);
    flagged = true;
  }

  private void say(String source, String words) {
    streams.err().println("stemma: " + source + ": " + words);
  }
}
