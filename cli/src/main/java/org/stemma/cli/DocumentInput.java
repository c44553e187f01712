package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.stemma.intake.Intake;
import org.stemma.report.Document;
import org.stemma.report.Received;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What the commands read that take documents one after another and print as they go.
final class DocumentInput {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "files, folders or patterns, in any format that Stemma reads; - is standard input")
  private List<Path> paths = List.of();

  @Mixin private LimitOption limit = new LimitOption();

  private int read;
  private boolean flagged;

  /// Hands on each document as soon as it is read, and stops when nobody reads what is printed.
  ///
  /// @return the exit code of the command
  int each(Streams streams, CommandLine line, Consumer<Document> to) throws IOException {
    try {
      Intake.each(paths, streams.in(), limit.limits(line), one -> take(one, streams, to));
    } catch (Unread closed) {
      return 1;
    }
    if (read == 0) {
      streams.err().println("stemma: nothing could be read; give reports as " + Intake.FORMATS);
      return 4;
    }
    return flagged ? 3 : 0;
  }

  private void take(Received received, Streams streams, Consumer<Document> to) {
    switch (received) {
      case Received.Rejected no -> flag(streams, no.source(), no.reason());
      case Received.Noted note -> say(streams, note.source(), note.note());
      case Received.Read one -> {
        guarded(one.document(), streams, to);
        read++;
        if (streams.out().checkError()) {
          throw new Unread();
        }
      }
    }
  }

  /// A fault in what is done with one document costs no other.
  private void guarded(Document document, Streams streams, Consumer<Document> to) {
    try {
      to.accept(document);
    } catch (RuntimeException | StackOverflowError fault) {
      take(Received.Rejected.ofFault(document.source(), fault), streams, to);
    }
  }

  /// Names what was left out or is doubtful, which the exit code tells too.
  void flag(Streams streams, String source, String reason) {
    say(streams, source, reason);
    flagged = true;
  }

  private static void say(Streams streams, String source, String words) {
    streams.err().println("stemma: " + source + ": " + words);
  }

  /// Nobody reads on, such as `head` that has enough: there is no use in going on.
  @SuppressWarnings("serial")
  private static final class Unread extends RuntimeException {
    Unread() {
      super("standard output is closed", null, false, false);
    }
  }
}
