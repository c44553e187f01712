package org.stemma.quality.examination;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// The files of a corpus that comes compressed.
final class Archive {
  private Archive() {}

  /// Told of each file of an archive.
  interface Visitor {
    /// Takes one file.
    ///
    /// @param name the last part of the file's path
    void file(String name, byte[] bytes) throws IOException;
  }

  /// Visits the files of a `tar.gz` in the order in which they stand in it.
  static void visit(Path archive, Visitor visitor) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GZIPInputStream(open(archive)))) {
      for (Optional<TarArchiveEntry> next = next(tar); next.isPresent(); next = next(tar)) {
        TarArchiveEntry entry = next.get();
        if (entry.isFile()) {
          visitor.file(String.valueOf(Path.of(entry.getName()).getFileName()), tar.readAllBytes());
        }
      }
    }
  }

  private static Optional<TarArchiveEntry> next(TarArchiveInputStream tar) throws IOException {
    return Optional.ofNullable(tar.getNextEntry());
  }

  /// The content of a `.gz` file.
  static byte[] unpacked(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(open(file))) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file));
  }
}
