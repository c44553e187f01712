package org.stemma.archive;

import java.time.Instant;
import org.stemma.report.Document;
import org.stemma.report.Outlet;
import org.stemma.report.Report;

/// Writes the rows of what has come in; within a transaction of whoever takes it in.
final class Entering {
  /// Before the name of a story that a change is about.
  static final String STORY = "story:";

  /// What a change is about that leaves every report what it is.
  static final String NOTHING = "-";

  private final Sql sql;
  private final Instant now;

  Entering(Sql sql, Instant now) {
    this.sql = sql;
    this.now = now;
  }

  /// Writes the rows of a report that is new.
  void insert(Arrival found, Report report, String page) {
    Originals.Original original = found.input().original();
    sql.run(
        "insert or ignore into original (sha, size, added) values (?, ?, ?)",
        original.sha(),
        original.size(),
        now.toString());
    Document document = found.document();
    sql.run(
        "insert into report (key, id, original, name, place, file, rank, source, page, title,"
            + " outlet, published, added, document, shape) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?)",
        found.key(),
        document.id().value(),
        original.sha(),
        found.input().name(),
        found.place(),
        found.input().file(),
        found.place(),
        document.source(),
        page,
        title(report),
        report.outlet().map(Outlet::name).orElse(""),
        report.published().best().orElse(""),
        now.toString(),
        Catalogue.DOCUMENTS.bytes(document),
        Catalogue.DOCUMENTS.shape());
  }

  /// The headline on one line, blank without one.
  static String title(Report report) {
    return report.title().map(report.text()::of).orElse("").replaceAll("\\s+", " ").strip();
  }

  /// Notes where a report was seen; it goes by the first of its names in the order of letters,
  /// so that the order of adding makes no difference.
  void sighting(Filed filed, Arrival found) {
    String file = found.input().file();
    String source = found.document().source();
    long rank = found.place();
    sql.run(
        "insert or ignore into sighting (report, file, rank, source, added) values (?, ?, ?, ?, ?)",
        filed.number(),
        file,
        rank,
        source,
        now.toString());
    int renamed =
        sql.run(
            "update report set file = ?, rank = ?, source = ?"
                + " where number = ? and (file, rank) > (?, ?)",
            file,
            rank,
            source,
            filed.number(),
            file,
            rank);
    if (renamed > 0) {
      change(sql, filed.key(), "renamed", now);
    }
  }

  /// Notes what has happened, for whatever follows the archive.
  static void change(Sql sql, String key, String what, Instant now) {
    sql.run("insert into change (report, what, at) values (?, ?, ?)", key, what, now.toString());
  }
}
