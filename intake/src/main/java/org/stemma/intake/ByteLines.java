package org.stemma.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The lines of a stream one after another, whose ends are `\n`. Of a line that is too long, only
/// that is known.
final class ByteLines {
  private final InputStream in;
  private final int longest;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;
  private boolean tooLong;

  ByteLines(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, 65_536);
    this.longest = longest;
  }

  /// Goes on to the next line, if there is one.
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    int read = in.read();
    if (read < 0) {
      return false;
    }
    number++;
    while (read >= 0 && read != '\n') {
      if (line.size() < longest) {
        line.write(read);
      } else {
        tooLong = true;
      }
      read = in.read();
    }
    return true;
  }

  /// From 1.
  long number() {
    return number;
  }

  byte[] bytes() {
    return line.toByteArray();
  }

  boolean isTooLong() {
    return tooLong;
  }

  boolean isBlank() {
    return line.size() < 100 && line.toString(StandardCharsets.ISO_8859_1).isBlank();
  }
}
