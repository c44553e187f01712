package org.stemma.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.stemma.archive.ArchiveException.Kind;

/// One connection to the database, with statements as functions of their arguments.
final class Sql implements AutoCloseable {
  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Sql(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /// Makes a value of the row that a result stands at.
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /// Something that is done as a whole or not at all.
  interface Work<T> {
    T done() throws SQLException;
  }

  <T> List<T> rows(String sql, Row<T> row, Object... arguments) {
    try (ResultSet found = prepared(sql, arguments).executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(row.of(found));
      }
      return rows;
    } catch (SQLException broken) {
      throw failure(broken);
    }
  }

  <T> Optional<T> first(String sql, Row<T> row, Object... arguments) {
    return rows(sql, row, arguments).stream().findFirst();
  }

  long number(String sql, Object... arguments) {
    return first(sql, r -> r.getLong(1), arguments).orElse(0L);
  }

  List<String> words(String sql, Object... arguments) {
    return rows(sql, r -> r.getString(1), arguments);
  }

  /// Changes rows.
  ///
  /// @return how many
  int run(String sql, Object... arguments) {
    try {
      return prepared(sql, arguments).executeUpdate();
    } catch (SQLException broken) {
      throw failure(broken);
    }
  }

  /// Each statement is prepared once; none is asked again while its rows are being read.
  private PreparedStatement prepared(String sql, Object... arguments) throws SQLException {
    PreparedStatement known = statements.get(sql);
    PreparedStatement statement = known == null ? connection.prepareStatement(sql) : known;
    statements.put(sql, statement);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  /// Several statements at once, such as a migration.
  void script(String sql) {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException broken) {
      throw failure(broken);
    }
  }

  /// Does all of it or nothing; once it returns, what was done is on disk.
  <T> T whole(Work<T> work) {
    script("begin immediate");
    boolean done = false;
    try {
      T result = work.done();
      script("commit");
      done = true;
      return result;
    } catch (SQLException broken) {
      throw failure(broken);
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  /// Reads everything as it stands at one moment, whoever writes meanwhile.
  <T> T still(Disk.Work<T> work) throws IOException {
    script("begin");
    try {
      return work.done();
    } finally {
      rollBack();
    }
  }

  private void rollBack() {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.executeUpdate("rollback");
    } catch (SQLException already) {
      // SQLite itself rolls back when the disk is full; what failed first is what matters
    }
  }

  ArchiveException failure(SQLException broken) {
    Kind kind = kind(broken);
    return new ArchiveException(kind, file + ": " + says(kind, broken), broken);
  }

  private static Kind kind(SQLException broken) {
    if (!(broken instanceof SQLiteException coded)) {
      return Kind.DAMAGED;
    }
    SQLiteErrorCode code = coded.getResultCode();
    return switch (code.name()) {
      case String full when full.startsWith("SQLITE_FULL") -> Kind.FULL;
      case String locked when locked.startsWith("SQLITE_BUSY") -> Kind.BUSY;
      case String closed
          when closed.startsWith("SQLITE_READONLY") || closed.startsWith("SQLITE_CANTOPEN") ->
          Kind.READ_ONLY;
      case "SQLITE_IOERR_WRITE", "SQLITE_IOERR_FSYNC", "SQLITE_IOERR_SHMSIZE" -> Kind.FULL;
      default -> Kind.DAMAGED;
    };
  }

  private static String says(Kind kind, SQLException broken) {
    return switch (kind) {
      case FULL -> "the disk is full; make room, nothing that was acknowledged is lost";
      case BUSY -> "another process is writing to this archive; wait until it is done";
      case READ_ONLY -> "cannot be written; check that you may write to the folder";
      case DAMAGED, ABSENT, NEWER, UNKNOWN, AMBIGUOUS, MISUSE ->
          "is damaged ("
              + String.valueOf(broken.getMessage()).replaceAll("\\s+", " ")
              + "); take the last backup, or see stemma check";
    };
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : statements.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException broken) {
      throw failure(broken);
    }
  }
}
