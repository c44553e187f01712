package org.stemma.archive;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.archive.ArchiveException.Kind;
import org.stemma.intake.Intake;
import org.stemma.intake.Limits;
import org.stemma.report.Document;
import org.stemma.report.Received;

/// The rows of reports.
final class Catalogue {
  static final Codec<Document> DOCUMENTS = Codec.of(Document.class);

  private static final String COLUMNS =
      "select report.*, coalesce(membership.story, '') as story from report"
          + " left join membership on membership.report = report.number ";
  private static final int SHORTEST_KEY = 4;

  private final Sql sql;
  private final Originals originals;

  Catalogue(Sql sql, Originals originals) {
    this.sql = sql;
    this.originals = originals;
  }

  private static Filed filed(ResultSet row) throws SQLException {
    return new Filed(
        row.getLong("number"),
        row.getString("key"),
        row.getString("id"),
        row.getString("original"),
        row.getString("name"),
        row.getLong("place"),
        row.getString("file"),
        row.getLong("rank"),
        row.getString("source"),
        row.getString("page"),
        row.getString("title"),
        row.getString("outlet"),
        row.getString("published"),
        row.getString("added"),
        row.getString("story"));
  }

  List<Filed> all() {
    return sql.rows(COLUMNS + "order by report.number", Catalogue::filed);
  }

  List<StoryLine> stories() {
    return sql.rows(
        """
        select story, count(*), count(distinct nullif(outlet, '')),
          coalesce(min(nullif(substr(published, 1, 10), '')), ''),
          coalesce(max(nullif(substr(published, 1, 10), '')), ''),
          coalesce((select affair.id from affair where episode = story), ''),
          coalesce((select title from report r join membership m on m.report = r.number
            where m.story = membership.story and title <> ''
            order by published = '', published, key limit 1), '')
        from membership join report on report.number = membership.report
        group by story order by 5 desc, story
        """,
        r ->
            new StoryLine(
                r.getString(1),
                r.getInt(2),
                r.getInt(3),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getString(7)));
  }

  List<StoryMove> moves() {
    return sql.rows(
        "select at, report, what from change where what like 'moved from %' order by sequence",
        r -> {
          List<String> words = List.of(r.getString(3).split(" ", -1));
          return new StoryMove(r.getString(1), r.getString(2), words.get(2), words.get(4));
        });
  }

  List<Filed> ofStory(String story) {
    return sql.rows(COLUMNS + "where story = ? order by report.key", Catalogue::filed, story);
  }

  List<Filed> ofPage(String page) {
    return page.isEmpty()
        ? List.of()
        : sql.rows(COLUMNS + "where page = ? order by report.number", Catalogue::filed, page);
  }

  Optional<Filed> byKey(String key) {
    return sql.first(COLUMNS + "where report.key = ?", Catalogue::filed, key);
  }

  /// The report that an arrival is: of the same content, or of the same place of the same
  /// bytes.
  Optional<Filed> same(Arrival arrival) {
    return byKey(arrival.key())
        .or(
            () ->
                sql.first(
                    COLUMNS + "where original = ? and place = ? and report.id = ?",
                    Catalogue::filed,
                    arrival.input().original().sha(),
                    arrival.place(),
                    arrival.document().id().value()));
  }

  /// The one report of that id, or whose key begins so.
  Filed find(String name) {
    List<Filed> found =
        sql.rows(COLUMNS + "where report.id = ? order by report.key", Catalogue::filed, name);
    if (found.isEmpty() && name.length() >= SHORTEST_KEY && name.matches("[0-9a-f]+")) {
      found =
          sql.rows(
              COLUMNS + "where report.key >= ? and report.key < ? order by report.key",
              Catalogue::filed,
              name,
              name + "g");
    }
    if (found.isEmpty()) {
      throw new ArchiveException(
          Kind.UNKNOWN, "there is no report " + name + "; stemma stories --reports lists them");
    }
    if (found.size() > 1) {
      throw new ArchiveException(
          Kind.AMBIGUOUS,
          found.size()
              + " reports are called "
              + name
              + "; say which: "
              + found.stream()
                  .map(f -> f.shortKey() + " (" + f.source() + ")")
                  .collect(Collectors.joining(", ")));
    }
    return found.getFirst();
  }

  /// The document as it was read, under the name it now goes by.
  Document document(Filed filed) throws IOException {
    Optional<byte[]> kept =
        sql.first(
            "select document from report where number = ? and shape = ?",
            r -> r.getBytes(1),
            filed.number(),
            DOCUMENTS.shape());
    Document document = kept.isPresent() ? DOCUMENTS.value(kept.get()) : reread(filed);
    return document.source().equals(filed.source()) ? document : named(document, filed.source());
  }

  private static Document named(Document document, String source) {
    return new Document(
        document.id(),
        source,
        document.text(),
        document.verbatim(),
        document.blocks(),
        document.stated());
  }

  /// The document read again from its original.
  Document reread(Filed filed) throws IOException {
    long[] place = {0};
    Document[] found = new Document[1];
    try (InputStream in = originals.open(filed.original())) {
      Intake.reread(
          filed.file(),
          filed.name(),
          in,
          Limits.USUAL,
          one -> {
            if (place[0]++ == filed.place() && one instanceof Received.Read read) {
              found[0] = read.document();
            }
          });
    }
    return Optional.ofNullable(found[0])
        .orElseThrow(
            () ->
                new ArchiveException(
                    Kind.DAMAGED,
                    filed.source() + ": its original no longer reads as it did when it was added"));
  }

  /// All names under which the report was given, in order.
  List<String> sources(Filed filed) {
    return sql.words(
        "select distinct source from sighting where report = ? order by source", filed.number());
  }
}
