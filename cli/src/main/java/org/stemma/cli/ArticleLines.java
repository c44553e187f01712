package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.stemma.intake.Intake;
import org.stemma.intake.Limits;
import org.stemma.report.Document;
import org.stemma.report.Received;

/// The articles of a JSONL file or stream, each handed on before the next line is read.
final class ArticleLines {
  private final Streams streams;
  private final Consumer<Document> to;
  private int read;
  private boolean leftOut;

  private ArticleLines(Streams streams, Consumer<Document> to) {
    this.streams = streams;
    this.to = to;
  }

  /// Hands on the articles; lines that are none are named on standard error.
  ///
  /// @return the exit code of the command
  static int each(Path in, Limits limits, Streams streams, Consumer<Document> to)
      throws IOException {
    ArticleLines lines = new ArticleLines(streams, to);
    try {
      Intake.lines(in, streams.in(), limits, lines::take);
    } catch (Unread closed) {
      return 1;
    }
    return lines.code();
  }

  private void take(Received received) {
    switch (received) {
      case Received.Rejected no -> {
        say(no.source(), no.reason());
        leftOut = true;
      }
      case Received.Noted note -> say(note.source(), note.note());
      case Received.Read one -> {
        read++;
        to.accept(one.document());
        if (streams.out().checkError()) {
          throw new Unread();
        }
      }
    }
  }

  private void say(String source, String words) {
    streams.err().println("stemma: " + source + ": " + words);
  }

  private int code() {
    if (read == 0) {
      streams
          .err()
          .println(
              "stemma: no article could be read; give JSON, an object a line:"
                  + " {\"id\", \"title\", \"text\", \"date\", \"outlet\"}");
      return 4;
    }
    return leftOut ? 3 : 0;
  }

  /// Nobody reads on, such as `head` that has enough.
  @SuppressWarnings("serial")
  private static final class Unread extends RuntimeException {
    Unread() {
      super("standard output is closed", null, false, false);
    }
  }
}
