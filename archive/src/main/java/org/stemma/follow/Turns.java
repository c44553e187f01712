package org.stemma.follow;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.stemma.archive.Archive;
import org.stemma.archive.ArchiveException;

/// Turns at writing to an archive: it is open for one thing at a time and not while a host is
/// asked, so that others write between.
///
/// @param patience how long to wait in all while somebody else is writing
public record Turns(Path folder, Pause pause, Duration patience) {
  private static final Duration STEP = Duration.ofMillis(200);

  /// Something that is done with an open archive.
  public interface Work<T> {
    T done(Archive archive) throws IOException;
  }

  /// Does it as soon as nobody else is writing.
  ///
  /// @throws ArchiveException if somebody is for too long, or the program ends meanwhile
  public <T> T write(Work<T> work) throws IOException {
    try (Archive archive = opened()) {
      return work.done(archive);
    }
  }

  /// Does it with the archive open to read, whoever writes meanwhile.
  public <T> T read(Work<T> work) throws IOException {
    try (Archive archive = Archive.read(folder)) {
      return work.done(archive);
    }
  }

  private Archive opened() throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        return Archive.open(folder);
      } catch (ArchiveException busy) {
        boolean waits = busy.kind() == ArchiveException.Kind.BUSY && System.nanoTime() < end;
        if (!waits || !pause.of(STEP)) {
          throw busy;
        }
      }
    }
  }
}
