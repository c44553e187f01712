package org.stemma.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import org.sqlite.SQLiteConfig;
import org.stemma.archive.ArchiveException.Kind;

/// Opens `stemma.db`: the journal is written ahead and forced to disk with every transaction,
/// and the schema is brought to the version of this program.
///
/// The version stands in `PRAGMA user_version`; `schema/002.sql` leads from version 1 to 2. A
/// version that was released is never changed.
final class Database {
  /// The version of the schema that this program works with.
  static final int VERSION = 8;

  private static final int PATIENCE = 10_000;

  private Database() {}

  /// For the one that holds the writer's lock; makes the database where there is none.
  static Sql toWrite(Path file) {
    Sql sql = open(file, "jdbc:sqlite:" + file, false);
    return checked(sql, () -> migrate(sql, file, VERSION));
  }

  /// For anybody; the database is there.
  static Sql toRead(Path file) {
    boolean fixed =
        !Files.isWritable(file.resolveSibling(""))
            && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    // nobody can be writing where nothing can be written, and SQLite would want to make files
    String url =
        fixed
            ? "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?immutable=1"
            : "jdbc:sqlite:" + file;
    Sql sql = open(file, url, true);
    return checked(
        sql,
        () -> {
          int version = version(sql);
          if (version > VERSION) {
            throw newer(file, version);
          }
          if (version < VERSION) {
            throw new ArchiveException(
                Kind.MISUSE,
                file
                    + ": is of an earlier version of Stemma; stemma check, or any command that"
                    + " writes, brings it up to date");
          }
        });
  }

  private static Sql checked(Sql sql, Runnable check) {
    boolean fine = false;
    try {
      check.run();
      fine = true;
      return sql;
    } finally {
      if (!fine) {
        sql.close();
      }
    }
  }

  private static Sql open(Path file, String url, boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE);
    config.setReadOnly(readOnly);
    if (!readOnly) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    }
    Properties properties = config.toProperties();
    try {
      return new Sql(file, DriverManager.getConnection(url, properties));
    } catch (SQLException broken) {
      throw new ArchiveException(
          readOnly ? Kind.DAMAGED : Kind.READ_ONLY,
          file
              + ": cannot be opened ("
              + String.valueOf(broken.getMessage()).replaceAll("\\s+", " ")
              + "); check that it is an archive and that you may "
              + (readOnly ? "read it" : "write to its folder"),
          broken);
    }
  }

  static int version(Sql sql) {
    return (int) sql.number("pragma user_version");
  }

  /// Brings a database to the given version, each step whole.
  static void migrate(Sql sql, Path file, int to) {
    int from = version(sql);
    if (from > VERSION) {
      throw newer(file, from);
    }
    for (int next = from + 1; next <= to; next++) {
      String step = step(next);
      int version = next;
      sql.whole(
          () -> {
            sql.script(step);
            sql.script("pragma user_version = " + version);
            return version;
          });
    }
  }

  private static ArchiveException newer(Path file, int version) {
    return new ArchiveException(
        Kind.NEWER,
        file
            + ": was written by a later version of Stemma (schema "
            + version
            + ", this one knows "
            + VERSION
            + "); use that version");
  }

  private static String step(int version) {
    String name = String.format(Locale.ROOT, "schema/%03d.sql", version);
    try (InputStream in = Database.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new IllegalStateException(name, broken);
    }
  }
}
