package org.stemma.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.stemma.archive.ArchiveException.Kind;

/// One ZIP file of the database and all originals, of one moment, made while others read and
/// write. Unpacked into a folder it is an archive; the index is made anew there.
final class Backup {
  private static final int ATTEMPTS = 5;

  private final Folder folder;
  private final Sql sql;

  Backup(Folder folder, Sql sql) {
    this.folder = folder;
    this.sql = sql;
  }

  /// Writes the file, whole or not at all.
  ///
  /// @return how many originals are in it
  int to(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new ArchiveException(
          Kind.MISUSE, file + ": is there already; name a file that is not there");
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return write(file);
      } catch (NoSuchFileException removed) {
        if (attempt == ATTEMPTS) { // an original was removed between its row and its bytes
          throw removed;
        }
      }
    }
  }

  private int write(Path file) throws IOException {
    Path database = Files.createTempFile(aside(file), ".stemma-backup-", ".db");
    Path half = Files.createTempFile(aside(file), ".stemma-backup-", ".zip");
    try {
      Files.delete(database);
      sql.run("vacuum into ?", database.toString());
      int originals = pack(database, half);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
      Folder.sync(aside(file));
      return originals;
    } finally {
      Files.deleteIfExists(database);
      Files.deleteIfExists(half);
    }
  }

  private static Path aside(Path file) {
    return file.toAbsolutePath().resolveSibling("");
  }

  private int pack(Path database, Path half) throws IOException {
    int count = 0;
    try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 65_536);
      ZipOutputStream zip = new ZipOutputStream(out);
      put(zip, "stemma.db", database);
      try (Sql copy = Database.toRead(database)) {
        for (String sha : copy.words("select sha from original order by sha")) {
          put(zip, name(sha), new Originals(folder.originals()).file(sha));
          count++;
        }
      }
      zip.finish();
      out.flush();
      channel.force(true);
    }
    return count;
  }

  private static String name(String sha) {
    return "originals/" + sha.substring(0, 2) + "/" + sha.substring(2);
  }

  private static void put(ZipOutputStream zip, String name, Path file) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.fromMillis(0));
    zip.putNextEntry(entry);
    Files.copy(file, zip);
    zip.closeEntry();
  }
}
