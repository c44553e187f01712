package org.stemma.cli;

import java.io.PrintStream;

/// Standard output that may be closed before all is printed, as `head` does once it has enough.
record Printed(PrintStream to) {
  /// @throws Unread if nobody reads on
  void check() {
    if (to.checkError()) {
      throw new Unread();
    }
  }

  /// Nobody reads on: there is no use in going on.
  @SuppressWarnings("serial")
  static final class Unread extends RuntimeException {
    Unread() {
      super("standard output is closed", null, false, false);
    }
  }
}
