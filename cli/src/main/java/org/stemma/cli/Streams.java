package org.stemma.cli;

import java.io.InputStream;
import java.io.PrintStream;

/// Where a command reads and prints, so that a test can be the terminal.
record Streams(InputStream in, PrintStream out, PrintStream err, boolean isTerminal, int columns) {
  private static final int PLAIN = 100;

  /// Those of the process. The width is the terminal's own, which the launcher passes on, else 100 columns.
  static Streams ofProcess() {
    boolean terminal = System.console() != null && System.console().isTerminal();
    return new Streams(System.in, System.out, System.err, terminal, Integer.getInteger("stemma.columns", PLAIN));
  }
}
