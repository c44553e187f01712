package org.stemma.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.stemma.language.Language;
import org.stemma.name.Gazetteer;

/// Brings the index to where the database is: stories that something has happened to are
/// entered anew, reports that are gone are taken out.
final class Indexing {
  private final Sql sql;
  private final Index index;
  private final Catalogue catalogue;
  private final Language engine;
  private final Gazetteer gazetteer;
  private final Consumer<String> progress;

  Indexing(
      Sql sql,
      Index index,
      Catalogue catalogue,
      Language engine,
      Gazetteer gazetteer,
      Consumer<String> progress) {
    this.sql = sql;
    this.index = index;
    this.catalogue = catalogue;
    this.engine = engine;
    this.gazetteer = gazetteer;
    this.progress = progress;
  }

  /// The last change in the database.
  static long last(Sql sql) {
    return sql.number("select coalesce(max(sequence), 0) from change");
  }

  /// Whether the index has come to where the database is.
  static boolean isCurrent(Sql sql, Index index) {
    return index.sequence().filter(at -> at == last(sql)).isPresent();
  }

  void catchUp() throws IOException {
    long last = last(sql);
    Optional<Long> at = index.sequence().filter(s -> s <= last);
    if (at.isEmpty()) {
      rebuild();
    } else if (at.get() < last) {
      since(at.get(), last);
    }
  }

  void rebuild() throws IOException {
    index.clear();
    long last = last(sql);
    List<String> stories = sql.words("select distinct story from membership order by story");
    index.write(
        last,
        writing -> {
          for (String story : stories) {
            enter(story, writing);
          }
        });
  }

  private void since(long from, long last) throws IOException {
    List<String> touched =
        sql.words("select distinct report from change where sequence > ? order by report", from);
    Set<String> stories = new TreeSet<>();
    for (String key : touched) {
      stories.addAll(stories(key));
    }
    index.write(
        last,
        writing -> {
          for (String key : touched) {
            if (catalogue.byKey(key).isEmpty()) {
              writing.remove(key);
            }
          }
          for (String story : stories) {
            enter(story, writing);
          }
        });
  }

  /// The stories that a change is about: that of a report, one by its name, or all.
  private List<String> stories(String about) {
    if (about.isEmpty()) {
      return sql.words("select distinct story from membership order by story");
    }
    if (about.startsWith(Entering.STORY)) {
      return sql.words(
          "select distinct story from membership where story = ?",
          about.substring(Entering.STORY.length()));
    }
    return catalogue.byKey(about).map(Filed::story).stream().toList();
  }

  private void enter(String story, Index.Writing writing) throws IOException {
    progress.accept("indexing story " + story);
    KeptReadings kept = new KeptReadings(sql, engine);
    Telling telling =
        Telling.of(
            Set.of(story), catalogue.ofStory(story), catalogue, new Ledger(sql).held(), kept);
    new StoryEntries(telling, gazetteer).each(writing::put);
  }
}
