package org.stemma.archive;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.story.Affairs;
import org.stemma.story.Sketch;

/// What affairs remember of the stories, each an episode to them: only those to which something
/// has happened are looked at again. Within a transaction of whoever asks.
final class Episodes {
  private static final List<String> TABLES =
      List.of("episode_sketch", "episode_holder", "episode_grouped");

  private final Sql sql;

  Episodes(Sql sql) {
    this.sql = sql;
  }

  /// The change that they have come to, by this very program.
  static Optional<Long> seen(Sql sql) {
    return sql.first(
        "select sequence from affair_seen where program = ?", r -> r.getLong(1), Program.stories());
  }

  /// Comes to where the database is.
  void catchUp() {
    Optional<Long> seen = seen(sql);
    boolean all = seen.isEmpty() || isAll(seen.get());
    if (all) {
      TABLES.forEach(table -> sql.run("delete from " + table));
    }
    SortedSet<String> touched = new TreeSet<>(all ? stories() : touched(seen.orElse(0L)));
    new Affairs(SqlMemory.ofEpisodes(sql)).update(touched, this::sketches);
    sql.run(
        "insert or replace into affair_seen (one, sequence, program) values (1, ?, ?)",
        Indexing.last(sql),
        Program.stories());
  }

  /// Whether something has happened to all stories.
  private boolean isAll(long since) {
    return sql.number("select count(*) from change where sequence > ? and report = ''", since) > 0;
  }

  private List<String> stories() {
    return sql.words("select distinct story from membership");
  }

  /// Stories of which reports have come, gone or changed.
  private SortedSet<String> touched(long since) {
    SortedSet<String> touched = new TreeSet<>();
    touched.addAll(
        sql.words(
            "select distinct m.story from change c join report r on r.key = c.report"
                + " join membership m on m.report = r.number where c.sequence > ?",
            since));
    sql.words(
            "select distinct report from change where sequence > ? and report like ?",
            since,
            Entering.STORY + "%")
        .forEach(story -> touched.add(story.substring(Entering.STORY.length())));
    return touched;
  }

  private List<Sketch> sketches(String story) {
    return sql.rows(
        "select s.id, s.earliest, s.latest, s.outlet, s.bags from membership m"
            + " join report r on r.number = m.report join sketch s on s.id = r.key"
            + " where m.story = ? order by s.id",
        r ->
            SketchBytes.sketch(
                r.getString(1), r.getLong(2), r.getLong(3), r.getString(4), r.getBytes(5)),
        story);
  }

  /// The group that each of the stories is in.
  SortedMap<String, String> groups() {
    SortedMap<String, String> groups = new TreeMap<>(Proposals.NATURAL);
    sql.rows("select id, name from episode_grouped", r -> List.of(r.getString(1), r.getString(2)))
        .forEach(row -> groups.put(row.getFirst(), row.getLast()));
    return groups;
  }

  /// What is not as it was written, a line each.
  static List<String> faults(Sql sql) {
    return sql.words(
        "select 'affairs: remember the story ' || id || ', which no report tells; run stemma"
            + " rebuild' from episode_sketch where id not in (select story from membership)");
  }
}
