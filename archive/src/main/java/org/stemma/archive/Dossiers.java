package org.stemma.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Pipeline;
import org.stemma.habit.Habits;
import org.stemma.habit.Occasion;
import org.stemma.language.Language;
import org.stemma.name.Gazetteer;

/// Makes dossiers of stories in an archive, and keeps what had to be read for them.
final class Dossiers {
  private final Folder folder;
  private final Sql sql;
  private final boolean writes;
  private final Catalogue catalogue;

  /// @param writes whether the connection may write
  Dossiers(Folder folder, Sql sql, boolean writes, Catalogue catalogue) {
    this.folder = folder;
    this.sql = sql;
    this.writes = writes;
    this.catalogue = catalogue;
  }

  Dossier of(
      String story,
      List<Filed> reports,
      Habits habits,
      Language engine,
      Gazetteer gazetteer,
      Consumer<String> progress)
      throws IOException {
    progress.accept("reading " + reports.size() + " reports with the " + engine.name() + " engine");
    Telling telling = telling(story, reports, engine);
    SortedMap<String, String> options = new TreeMap<>(telling.options());
    options.put("engine", engine.name());
    if (!habits.all().isEmpty()) {
      options.put("habits", habits.all().size() + " pairs of outlets in other stories");
    }
    return new Pipeline(engine, gazetteer, options, progress, telling.corrections(), habits)
        .dossier(telling.readings(), telling.rejected());
  }

  /// What the stories tell of who depends on whom; those that have changed are learned anew.
  ///
  /// @param except the story that they are a prior for, which must not confirm itself
  Habits habits(
      Optional<String> except, Language engine, Gazetteer gazetteer, Consumer<String> progress)
      throws IOException {
    Learning learning = new Learning(sql, catalogue, engine);
    List<Occasion> all =
        learning.occasions(
            story ->
                of(story, catalogue.ofStory(story), Habits.none(), engine, gazetteer, progress));
    keep(learning);
    return Habits.of(all.stream().filter(o -> except.filter(o.story()::equals).isEmpty()).toList());
  }

  Revision revision(
      Filed before, Filed after, Language engine, Gazetteer gazetteer, Consumer<String> progress)
      throws IOException {
    Telling both = telling(after.story(), List.of(before, after), engine);
    Dossier dossier =
        new Pipeline(engine, gazetteer, new TreeMap<>(), progress, both.corrections())
            .dossier(both.readings(), both.rejected());
    return Revision.of(dossier, both.keys(), before, after);
  }

  private Telling telling(String story, List<Filed> reports, Language engine) throws IOException {
    KeptReadings kept = new KeptReadings(sql, engine);
    Telling telling = Telling.of(story, reports, catalogue, new Ledger(sql).held(), kept);
    keep(kept);
    return telling;
  }

  /// Keeps what had to be made, if nobody else is writing.
  private void keep(Keeping kept) throws IOException {
    if (kept.isAllKept()) {
      return;
    }
    if (writes) {
      store(sql, kept);
    } else if (Files.isWritable(folder.root())) {
      Optional<WriterLock> free = WriterLock.tryTake(folder);
      if (free.isPresent()) {
        store(free.get(), kept);
      }
    }
  }

  private void store(WriterLock lock, Keeping kept) throws IOException {
    try {
      Sql writer = Database.toWrite(folder.database());
      try {
        store(writer, kept);
      } finally {
        writer.close();
      }
    } finally {
      lock.close();
    }
  }

  private static void store(Sql sql, Keeping kept) {
    sql.whole(
        () -> {
          kept.store(sql);
          return true;
        });
  }
}
