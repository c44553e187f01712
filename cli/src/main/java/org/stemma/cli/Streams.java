package org.stemma.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;

/// Where a command reads and prints, and what time it is, so that a test can be the terminal.
record Streams(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean isTerminal,
    int columns,
    Clock clock) {
  private static final int PLAIN = 100;

  /// With the clock of the machine.
  Streams(InputStream in, PrintStream out, PrintStream err, boolean isTerminal, int columns) {
    this(in, out, err, isTerminal, columns, Clock.systemUTC());
  }

  /// Those of the process. Whether it prints to a terminal, and how wide that is, the launcher
  /// tells.
  static Streams ofProcess() {
    return new Streams(
        System.in,
        System.out,
        System.err,
        Boolean.getBoolean("stemma.terminal"),
        Integer.getInteger("stemma.columns", PLAIN));
  }
}
