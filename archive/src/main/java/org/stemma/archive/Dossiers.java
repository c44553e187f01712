package org.stemma.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    return told(story, reports, new Ledger(sql).held(), habits, engine, gazetteer, progress)
        .dossier();
  }

  /// A dossier, and the reports it is of.
  record Told(Dossier dossier, Telling telling) {}

  /// The dossier of reports as it is, or was, with these corrections.
  Told told(
      String story,
      List<Filed> reports,
      List<Corrected> corrections,
      Habits habits,
      Language engine,
      Gazetteer gazetteer,
      Consumer<String> progress)
      throws IOException {
    progress.accept("reading " + reports.size() + " reports with the " + engine.name() + " engine");
    Telling telling = telling(story, reports, corrections, engine);
    SortedMap<String, String> options = new TreeMap<>(telling.options());
    options.put("engine", engine.name());
    Set<String> stories = AffairRows.meant(sql, story);
    if (stories.size() > 1) {
      options.put("affair", story + ", as proposed: " + String.join(", ", stories));
    }
    if (!habits.all().isEmpty()) {
      options.put("habits", habits.all().size() + " pairs of outlets in other stories");
    }
    Dossier dossier =
        new Pipeline(engine, gazetteer, options, progress, telling.corrections(), habits)
            .dossier(telling.readings(), telling.rejected());
    return new Told(dossier, telling);
  }

  /// What the stories tell of who depends on whom; those that have changed are learned anew.
  ///
  /// @param except the story or affair that they are a prior for, which must not confirm
  /// itself
  Habits habits(
      Optional<String> except, Language engine, Gazetteer gazetteer, Consumer<String> progress)
      throws IOException {
    Learning learning = new Learning(sql, catalogue, engine);
    List<Occasion> all =
        learning.occasions(
            story ->
                of(story, catalogue.ofStory(story), Habits.none(), engine, gazetteer, progress));
    keep(learning);
    Set<String> left = except.map(e -> AffairRows.meant(sql, e)).orElse(Set.of());
    return Habits.of(all.stream().filter(o -> !left.contains(o.story())).toList());
  }

  Revision revision(
      Filed before, Filed after, Language engine, Gazetteer gazetteer, Consumer<String> progress)
      throws IOException {
    Telling both = telling(after.story(), List.of(before, after), new Ledger(sql).held(), engine);
    Dossier dossier =
        new Pipeline(engine, gazetteer, new TreeMap<>(), progress, both.corrections())
            .dossier(both.readings(), both.rejected());
    return Revision.of(dossier, both.keys(), before, after);
  }

  private Telling telling(
      String story, List<Filed> reports, List<Corrected> corrections, Language engine)
      throws IOException {
    KeptReadings kept = new KeptReadings(sql, engine);
    Telling telling =
        Telling.of(AffairRows.meant(sql, story), reports, catalogue, corrections, kept);
    keep(kept);
    return telling;
  }

  /// Keeps what had to be made, if nobody else is writing.
  void keep(Keeping kept) throws IOException {
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

  /// Reads of one moment; where this is the connection that writes, nobody else does.
  <T> T still(Disk.Work<T> work) throws IOException {
    return writes ? work.done() : sql.still(work);
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
