package org.stemma.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The addresses that are followed, with what is remembered of each.
public final class Visits {
  private final Sql sql;

  Visits(Sql sql) {
    this.sql = sql;
  }

  public Optional<Visit> of(String url) {
    return sql.first("select * from visit where url = ?", Visits::row, url);
  }

  /// The addresses that a feed has led to and that are due, those that wait longest first.
  public List<Visit> due(String feed, Instant now) {
    return sql.rows(
        "select * from visit where feed = ? and due <= ? order by due, url",
        Visits::row,
        feed,
        time(now));
  }

  /// Remembers it in place of what was remembered.
  public void put(Visit visit) {
    sql.run(
        "insert or replace into visit (url, feed, page, etag, modified, first, last, due, failures,"
            + " said) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        visit.url(),
        visit.feed(),
        visit.page(),
        visit.etag(),
        visit.modified(),
        time(visit.first()),
        time(visit.last()),
        time(visit.due()),
        visit.failures(),
        visit.said());
  }

  /// To the second, so that times stand in the order of their letters.
  private static String time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static Visit row(ResultSet row) throws SQLException {
    return new Visit(
        row.getString("url"),
        row.getString("feed"),
        row.getString("page"),
        row.getString("etag"),
        row.getString("modified"),
        Instant.parse(row.getString("first")),
        Instant.parse(row.getString("last")),
        Instant.parse(row.getString("due")),
        row.getInt("failures"),
        row.getString("said"));
  }

  /// What is not as it was written, a line each.
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (String url : sql.words("select url from visit order by url")) {
      try {
        Visit visit = of(url).orElseThrow();
        if (!visit.feed().isEmpty() && of(visit.feed()).isEmpty()) {
          faults.add("visit " + url + ": came from a feed that nobody followed");
        }
      } catch (DateTimeException damaged) {
        faults.add("visit " + url + ": has a time that cannot be read");
      }
    }
    return faults;
  }
}
