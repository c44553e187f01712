package org.stemma.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.stemma.dossier.Page;
import org.stemma.language.Language;
import org.stemma.language.Reading;
import org.stemma.report.Document;
import org.stemma.report.Report;

/// Makes the texts of all reports again from their originals, and reads them again, as this
/// version of the program does. Reports whose ids or places it would tell otherwise are left
/// as they are.
final class Rebuilding {
  private static final int BATCH = 32;

  private final Sql sql;
  private final Catalogue catalogue;
  private final Language engine;
  private final Instant now;
  private final Consumer<String> progress;

  Rebuilding(
      Sql sql, Catalogue catalogue, Language engine, Instant now, Consumer<String> progress) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.engine = engine;
    this.now = now;
    this.progress = progress;
  }

  void rebuild() throws IOException {
    List<Filed> all = catalogue.all();
    sql.whole(() -> sql.run("delete from reading"));
    for (int i = 0; i < all.size(); i += BATCH) {
      progress.accept("reading originals, " + i + " of " + all.size());
      batch(all.subList(i, Math.min(all.size(), i + BATCH)));
    }
    sql.whole(
        () -> {
          Entering.change(sql, "", "rebuilt", now);
          again();
          return true;
        });
  }

  private void again() {
    progress.accept("grouping");
    new Placing(sql, catalogue, now).again();
  }

  private void batch(List<Filed> batch) throws IOException {
    KeptReadings readings = new KeptReadings(sql, engine);
    List<Made> made = new java.util.ArrayList<>();
    for (Filed filed : batch) {
      Document document = catalogue.reread(filed);
      if (document.id().value().equals(filed.id())) {
        Reading reading = readings.of(document);
        readings.keep(filed.number(), document, reading);
        made.add(new Made(filed, document, reading.report()));
      }
    }
    sql.whole(
        () -> {
          made.forEach(this::update);
          readings.store(sql);
          return true;
        });
  }

  private record Made(Filed filed, Document document, Report report) {}

  private void update(Made made) {
    Report report = made.report();
    sql.run(
        "update report set page = ?, title = ?, document = ?, shape = ? where number = ?",
        Page.of(made.document(), report),
        Entering.title(report),
        Catalogue.DOCUMENTS.bytes(made.document()),
        Catalogue.DOCUMENTS.shape(),
        made.filed().number());
    new Listing(sql, catalogue).list(made.filed());
  }
}
