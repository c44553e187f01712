package org.stemma.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stemma.archive.ArchiveException.Kind;

/// The rows of corrections. None is ever changed but to say that it was undone.
final class Ledger {
  private final Sql sql;

  Ledger(Sql sql) {
    this.sql = sql;
  }

  /// All, undone ones too, in order.
  List<Corrected> all() {
    return sql.rows("select * from correction order by number", Ledger::corrected);
  }

  /// Those that hold.
  List<Corrected> held() {
    return all().stream().filter(Corrected::holds).toList();
  }

  private static Corrected corrected(ResultSet row) throws SQLException {
    return new Corrected(
        row.getLong("number"),
        new Correction(
            Correction.Kind.of(row.getString("kind")),
            row.getString("scope"),
            row.getString("first"),
            row.getString("second"),
            row.getInt("start"),
            row.getInt("stop")),
        row.getString("author"),
        row.getString("reason"),
        row.getString("at"),
        row.getString("undone"),
        row.getString("undone_by"));
  }

  /// Writes a correction down.
  ///
  /// @return its number
  long add(Correction one, String author, String reason, Instant at) {
    sql.run(
        "insert into correction (kind, scope, first, second, start, stop, author, reason, at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        one.kind().word(),
        one.scope(),
        one.first(),
        one.second(),
        one.start(),
        one.stop(),
        author,
        reason,
        at.toString());
    return sql.number("select max(number) from correction");
  }

  /// A correction as another archive holds it; nothing if this one has the same.
  Optional<Long> take(Corrected other) {
    boolean known =
        all().stream()
            .anyMatch(
                c ->
                    c.correction().equals(other.correction())
                        && c.at().equals(other.at())
                        && c.author().equals(other.author())
                        && c.reason().equals(other.reason()));
    if (known) {
      return Optional.empty();
    }
    long number =
        add(other.correction(), other.author(), other.reason(), Instant.parse(other.at()));
    sql.run(
        "update correction set undone = ?, undone_by = ? where number = ?",
        other.undone(),
        other.undoneBy(),
        number);
    return Optional.of(number);
  }

  Corrected get(long number) {
    return sql.first("select * from correction where number = ?", Ledger::corrected, number)
        .orElseThrow(
            () ->
                new ArchiveException(
                    Kind.UNKNOWN,
                    "there is no correction " + number + "; stemma corrections lists them"));
  }

  Corrected undo(long number, String author, Instant at) {
    Corrected one = get(number);
    if (!one.holds()) {
      throw new ArchiveException(
          Kind.MISUSE, "correction " + number + " was undone already, on " + one.undone());
    }
    sql.run(
        "update correction set undone = ?, undone_by = ? where number = ?",
        at.toString(),
        author,
        number);
    return get(number);
  }
}
