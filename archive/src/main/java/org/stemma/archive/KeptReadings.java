package org.stemma.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.dossier.Readings;
import org.stemma.language.Language;
import org.stemma.language.Reading;
import org.stemma.report.Document;

/// What an engine has read, kept by the document's content, the engine and the state of the
/// program,
/// so that the same is never read twice.
final class KeptReadings implements Keeping {
  private static final Codec<Reading> READINGS = Codec.of(Reading.class);

  private final Sql sql;
  private final Readings reader;
  private final String program;
  private final List<Fresh> fresh = new ArrayList<>();

  KeptReadings(Sql sql, Language engine) {
    this.sql = sql;
    this.reader = new Readings(engine);
    this.program = Program.reader(engine) + " " + READINGS.shape();
  }

  /// A reading that is not kept yet.
  private record Fresh(String key, long report, Reading reading) {}

  Reading of(Filed filed, Document document) {
    String key = key(document);
    Optional<Reading> kept = kept(key);
    return kept.orElseGet(() -> read(key, filed.number(), document));
  }

  private Reading read(String key, long report, Document document) {
    Reading reading = reader.of(document);
    fresh.add(new Fresh(key, report, reading));
    return reading;
  }

  /// The reading of a document that has no row yet; [#keep(long, Document, Reading)] is for
  /// later.
  Reading of(Document document) {
    return reader.of(document);
  }

  void keep(long report, Document document, Reading reading) {
    fresh.add(new Fresh(key(document), report, reading));
  }

  private String key(Document document) {
    return Digest.of(program + " " + Digest.of(Catalogue.DOCUMENTS.bytes(document)));
  }

  private Optional<Reading> kept(String key) {
    return sql.first("select data from reading where key = ?", r -> r.getBytes(1), key)
        .flatMap(KeptReadings::value);
  }

  private static Optional<Reading> value(byte[] data) {
    try {
      return Optional.of(READINGS.value(data));
    } catch (IOException damaged) {
      return Optional.empty(); // it is made again
    }
  }

  @Override
  public boolean isAllKept() {
    return fresh.isEmpty();
  }

  @Override
  public void store(Sql writer) {
    for (Fresh one : fresh) {
      writer.run(
          "insert or replace into reading (key, report, program, data) values (?, ?, ?, ?)",
          one.key(),
          one.report(),
          program,
          READINGS.bytes(one.reading()));
    }
    fresh.clear();
  }
}
