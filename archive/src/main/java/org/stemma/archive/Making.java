package org.stemma.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.stemma.language.Language;
import org.stemma.name.Gazetteer;

/// Makes what can be made again: texts from their originals, readings, affairs, the index.
final class Making {
  private final Folder folder;
  private final Sql sql;
  private final Catalogue catalogue;
  private final Dossiers dossiers;
  private final Language engine;
  private final Gazetteer gazetteer;
  private final Consumer<String> progress;
  private final Indexing indexing;

  Making(
      Folder folder,
      Sql sql,
      Catalogue catalogue,
      Dossiers dossiers,
      Language engine,
      Gazetteer gazetteer,
      Consumer<String> progress) {
    this.folder = folder;
    this.sql = sql;
    this.catalogue = catalogue;
    this.dossiers = dossiers;
    this.engine = engine;
    this.gazetteer = gazetteer;
    this.progress = progress;
    this.indexing =
        new Indexing(sql, new Index(folder.index()), catalogue, engine, gazetteer, progress);
  }

  /// Brings affairs and index to where the database is.
  void catchUp() throws IOException {
    Disk.writing(
        folder.root(),
        () -> {
          dossiers.keep(new Proposals(sql));
          indexing.catchUp();
          return true;
        });
  }

  void rebuild(Instant now) throws IOException {
    Rebuilding rebuilding = new Rebuilding(sql, catalogue, engine, now, progress);
    Disk.writing(
        folder.root(),
        () -> {
          rebuilding.rebuild();
          dossiers.keep(new Proposals(sql));
          indexing.rebuild();
          if (Learning.forget(sql)) {
            dossiers.habits(Optional.empty(), engine, gazetteer, progress);
          }
          return true;
        });
  }
}
