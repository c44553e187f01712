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

  /// The correction here that another archive's is; stories made by hand may be called
  /// otherwise.
  Optional<Corrected> same(Corrected other) {
    return all().stream()
        .filter(
            c ->
                isSame(c.correction(), other.correction())
                    && c.at().equals(other.at())
                    && c.author().equals(other.author())
                    && c.reason().equals(other.reason()))
        .findFirst();
  }

  private static boolean isSame(Correction one, Correction other) {
    return one.equals(other)
        || one.kind() == Correction.Kind.MOVE
            && other.kind() == one.kind()
            && one.scope().equals(other.scope());
  }

  /// Writes down a correction as another archive has it.
  ///
  /// @return its number
  long take(Corrected other) {
    long number =
        add(other.correction(), other.author(), other.reason(), Instant.parse(other.at()));
    undone(number, other.undone(), other.undoneBy());
    return number;
  }

  /// Says when a correction was taken back, and by whom.
  void undone(long number, String at, String by) {
    sql.run("update correction set undone = ?, undone_by = ? where number = ?", at, by, number);
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
    undone(number, at.toString(), author);
    return get(number);
  }
}
