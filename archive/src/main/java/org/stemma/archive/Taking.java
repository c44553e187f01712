package org.stemma.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.stemma.intake.Limits;
import org.stemma.language.Language;

/// Takes reports in, and with them the corrections that have waited for them.
final class Taking {
  private final Folder folder;
  private final Sql sql;
  private final Catalogue catalogue;
  private final Instant now;
  private final Adding adding;

  Taking(
      Folder folder,
      Sql sql,
      Catalogue catalogue,
      Language engine,
      Instant now,
      Consumer<Outcome> said) {
    this.folder = folder;
    this.sql = sql;
    this.catalogue = catalogue;
    this.now = now;
    this.adding = new Adding(folder, sql, engine, now, said);
  }

  List<Filed> add(List<Path> paths, InputStream standardInput, Limits limits) throws IOException {
    return placed(Disk.writing(folder.root(), () -> adding.add(paths, standardInput, limits)));
  }

  List<Filed> take(String source, String name, InputStream bytes, Limits limits)
      throws IOException {
    return placed(Disk.writing(folder.root(), () -> adding.take(source, name, bytes, limits)));
  }

  /// The reports as they stand once corrections that waited for them are taken over.
  private List<Filed> placed(List<Filed> added) {
    new Importing(sql, catalogue, now).again();
    return added.stream().map(f -> catalogue.byKey(f.key()).orElseThrow()).toList();
  }
}
