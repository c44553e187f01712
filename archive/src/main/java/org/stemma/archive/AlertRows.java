package org.stemma.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The alerts that were made, and which of them are still to be delivered.
final class AlertRows {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Sql sql;

  AlertRows(Sql sql) {
    this.sql = sql;
  }

  List<Announcement> all() {
    return sql.rows("select * from alert order by number", AlertRows::row);
  }

  List<Announcement> undelivered() {
    return sql.rows(
        "select * from alert where due = 1 and sent = '' order by number", AlertRows::row);
  }

  /// @param post whether it is to be delivered
  Announcement add(Instant at, String story, String words, String line, boolean post) {
    sql.run(
        "insert into alert (at, story, words, line, due) values (?, ?, ?, ?, ?)",
        at.toString(),
        story,
        words,
        line,
        post ? 1 : 0);
    return sql.first("select * from alert order by number desc limit 1", AlertRows::row)
        .orElseThrow();
  }

  void delivered(Announcement one, Instant at) {
    sql.run("update alert set sent = ? where number = ?", at.toString(), one.number());
  }

  void failed(Announcement one) {
    sql.run("update alert set tries = tries + 1 where number = ?", one.number());
  }

  private static Announcement row(ResultSet row) throws SQLException {
    return new Announcement(
        row.getLong("number"),
        row.getString("at"),
        row.getString("story"),
        row.getString("words"),
        row.getString("line"),
        row.getString("sent"),
        row.getInt("tries"));
  }

  /// What is not as it was written, a line each.
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (Announcement one : all()) {
      try {
        boolean same = JSON.readTree(one.line()).path("story").asText().equals(one.story());
        Instant.parse(one.at());
        if (!same) {
          faults.add("alert " + one.number() + ": is of another story than it says");
        }
      } catch (JsonProcessingException | DateTimeException broken) {
        faults.add("alert " + one.number() + ": cannot be read");
      }
    }
    return faults;
  }
}
