package org.stemma.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.story.Memory;
import org.stemma.story.Sketch;
import org.stemma.story.Ties;

/// What grouping remembers, in the database: of reports, by their keys, or of episodes, by what
/// the stories are called. What was looked up of late is at hand, so one of these lives no longer
/// than a transaction.
final class SqlMemory implements Memory {
  private static final int RECENT = 20_000;

  private final Sql sql;
  private final Map<String, Optional<Sketch>> sketches = new Recent<>();
  private final Map<String, Ties> ties = new Recent<>();

  private final String tables;

  private SqlMemory(Sql sql, String tables) {
    this.sql = sql;
    this.tables = tables;
  }

  static SqlMemory ofReports(Sql sql) {
    return new SqlMemory(sql, "");
  }

  static SqlMemory ofEpisodes(Sql sql) {
    return new SqlMemory(sql, "episode_");
  }

  /// A statement about the tables that this is of, which stands as `{}` before their names.
  private String of(String statement) {
    return statement.replace("{}", tables);
  }

  /// The last so many entries that were asked for.
  @SuppressWarnings("serial")
  private static final class Recent<T> extends LinkedHashMap<String, T> {
    Recent() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
      return size() > RECENT;
    }
  }

  @Override
  public Optional<Sketch> sketch(String id) {
    return sketches.computeIfAbsent(id, this::readSketch);
  }

  private Optional<Sketch> readSketch(String id) {
    return sql.first(
        of("select earliest, latest, outlet, bags from {}sketch where id = ?"),
        r -> SketchBytes.sketch(id, r.getLong(1), r.getLong(2), r.getString(3), r.getBytes(4)),
        id);
  }

  @Override
  public void keep(Sketch sketch) {
    sketches.put(sketch.id(), Optional.of(sketch));
    sql.run(
        of(
            "insert or replace into {}sketch (id, earliest, latest, outlet, bags)"
                + " values (?, ?, ?, ?, ?)"),
        sketch.id(),
        sketch.published().earliest().toEpochDay(),
        sketch.published().latest().toEpochDay(),
        sketch.outlet(),
        SketchBytes.of(sketch));
  }

  @Override
  public void drop(String id) {
    sketches.remove(id);
    sql.run(of("delete from {}sketch where id = ?"), id);
  }

  @Override
  public void list(long key, Held report) {
    sql.run(
        of("insert or ignore into {}holder (term, rank, id) values (?, ?, ?)"),
        key,
        report.rank(),
        report.id());
  }

  @Override
  public void unlist(long key, Held report) {
    sql.run(
        of("delete from {}holder where term = ? and rank = ? and id = ?"),
        key,
        report.rank(),
        report.id());
  }

  @Override
  public List<Held> holders(long key, int most) {
    return sql.rows(
        of("select rank, id from {}holder where term = ? order by rank, id limit ?"),
        SqlMemory::held,
        key,
        most);
  }

  @Override
  public Optional<Held> holder(long key, int place) {
    return sql.first(
        of("select rank, id from {}holder where term = ? order by rank, id limit 1 offset ?"),
        SqlMemory::held,
        key,
        place - 1);
  }

  private static Held held(ResultSet row) throws SQLException {
    return new Held(row.getLong(1), row.getString(2));
  }

  @Override
  public void link(String a, String b, double odds) {
    String tie = of("insert or replace into {}tie (id, other, odds) values (?, ?, ?)");
    sql.run(tie, a, b, odds);
    sql.run(tie, b, a, odds);
    known(a).ifPresent(own -> own.put(b, odds));
    known(b).ifPresent(own -> own.put(a, odds));
  }

  /// What is at hand of a report's ties, to be kept what it is in the database.
  private Optional<Ties> known(String id) {
    return Optional.ofNullable(ties.get(id));
  }

  @Override
  public void unlink(String id, Link tie) {
    String untie = of("delete from {}tie where id = ? and other = ?");
    sql.run(untie, id, tie.to());
    sql.run(untie, tie.to(), id);
    known(id).ifPresent(own -> own.remove(tie.to(), tie.odds()));
    known(tie.to()).ifPresent(own -> own.remove(id, tie.odds()));
  }

  @Override
  public Ties ties(String id) {
    return ties.computeIfAbsent(id, this::readTies);
  }

  private Ties readTies(String id) {
    Ties own = new Ties();
    sql.rows(
            of("select other, odds from {}tie where id = ?"),
            r -> new Link(r.getString(1), r.getDouble(2)),
            id)
        .forEach(tie -> own.put(tie.to(), tie.odds()));
    return own;
  }

  @Override
  public Optional<String> group(String id) {
    return sql.words(of("select name from {}grouped where id = ?"), id).stream().findFirst();
  }

  @Override
  public SortedSet<String> members(String group) {
    return new TreeSet<>(sql.words(of("select id from {}grouped where name = ?"), group));
  }

  @Override
  public void assign(String id, String group) {
    sql.run(of("insert or replace into {}grouped (id, name) values (?, ?)"), id, group);
  }

  @Override
  public void unassign(String id) {
    sql.run(of("delete from {}grouped where id = ?"), id);
  }
}
