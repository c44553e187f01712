package org.stemma.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Where the parts of an archive lie.
record Folder(Path root) {
  Path database() {
    return root.resolve("stemma.db");
  }

  Path originals() {
    return root.resolve("originals");
  }

  Path index() {
    return root.resolve("index");
  }

  Path lock() {
    return root.resolve("writer.lock");
  }

  /// Makes what a folder says of its files last beyond a loss of power.
  static void sync(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      if (!isWindows()) {
        throw unsupported;
      }
    }
  }

  private static boolean isWindows() {
    return java.io.File.separatorChar == '\\';
  }

  boolean isArchive() {
    return Files.isRegularFile(database());
  }
}
