package org.stemma.report;

import java.util.Arrays;

/// What became of one input: a document, a reason why there is none, or a note that none was to be
/// expected.
public sealed interface Received {
  String source();

  /// It could be read.
  record Read(Document document) implements Received {
    @Override
    public String source() {
      return document.source();
    }
  }

  /// It could not; the reason says what was found and what to do.
  record Rejected(String source, String reason) implements Received {
    /// How the reason begins where not the input but the program is to blame.
    public static final String FAULT = "met a fault of Stemma";

    /// A fault of the program in one input, which costs no other.
    public static Rejected ofFault(String source, Throwable fault) {
      String where =
          Arrays.stream(fault.getStackTrace())
              .filter(f -> f.getClassName().startsWith("org.stemma"))
              .findFirst()
              .map(f -> " in " + f.getFileName() + ":" + f.getLineNumber())
              .orElse("");
      return new Rejected(
          source,
          FAULT
              + " ("
              + fault.getClass().getSimpleName()
              + where
              + "); it is left out and the rest is read; please report it with the file");
    }
  }

  /// It holds something that is no report and was never meant to be one, such as the requests of a
  /// web archive: worth saying, nothing is missing.
  record Noted(String source, String note) implements Received {}
}
