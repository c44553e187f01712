package org.stemma.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.stemma.archive.ArchiveException.Kind;

/// What a file system refuses, in words that say what to do.
final class Disk {
  private Disk() {}

  /// Something that writes files.
  interface Work<T> {
    T done() throws IOException;
  }

  static <T> T writing(Path folder, Work<T> work) throws IOException {
    try {
      return work.done();
    } catch (IOException refused) {
      String says = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
      if (says.contains("no space left") || says.contains("quota exceeded")) {
        throw new ArchiveException(
            Kind.FULL,
            folder + ": the disk is full; make room, nothing that was acknowledged is lost",
            refused);
      }
      if (says.contains("read-only file system")) {
        throw new ArchiveException(
            Kind.READ_ONLY,
            folder + ": cannot be written, it is read-only; its archive can be read",
            refused);
      }
      throw refused;
    }
  }
}
