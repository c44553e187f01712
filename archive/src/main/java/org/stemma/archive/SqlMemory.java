package org.stemma.archive;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.story.Memory;
import org.stemma.story.Sketch;

/// What grouping remembers, in the database; reports go by their keys.
final class SqlMemory implements Memory {
  private final Sql sql;

  SqlMemory(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Sketch> sketch(String id) {
    return sql.first(
        "select earliest, latest, outlet, bags from sketch where id = ?",
        r -> SketchBytes.sketch(id, r.getLong(1), r.getLong(2), r.getString(3), r.getBytes(4)),
        id);
  }

  @Override
  public void keep(Sketch sketch) {
    sql.run(
        "insert or replace into sketch (id, earliest, latest, outlet, bags) values (?, ?, ?, ?, ?)",
        sketch.id(),
        sketch.published().earliest().toEpochDay(),
        sketch.published().latest().toEpochDay(),
        sketch.outlet(),
        SketchBytes.of(sketch));
  }

  @Override
  public void drop(String id) {
    sql.run("delete from sketch where id = ?", id);
  }

  @Override
  public void list(long key, String id) {
    sql.run(
        "insert or ignore into holder (term, rank, id) values (?, ?, ?)", key, Sketch.rank(id), id);
  }

  @Override
  public void unlist(long key, String id) {
    sql.run("delete from holder where term = ? and rank = ? and id = ?", key, Sketch.rank(id), id);
  }

  @Override
  public List<String> holders(long key, int most) {
    return sql.words("select id from holder where term = ? order by rank, id limit ?", key, most);
  }

  @Override
  public void link(String a, String b, double odds) {
    String tie = "insert or replace into tie (id, other, odds) values (?, ?, ?)";
    sql.run(tie, a, b, odds);
    sql.run(tie, b, a, odds);
  }

  @Override
  public void unlink(String a, String b) {
    String untie = "delete from tie where id = ? and other = ?";
    sql.run(untie, a, b);
    sql.run(untie, b, a);
  }

  @Override
  public List<Link> links(String id, double least, int most) {
    return sql.rows(
        "select other, odds from tie where id = ? and odds >= ? order by odds desc, other limit ?",
        r -> new Link(r.getString(1), r.getDouble(2)),
        id,
        least,
        most);
  }

  @Override
  public Optional<String> group(String id) {
    return sql.words("select name from grouped where id = ?", id).stream().findFirst();
  }

  @Override
  public SortedSet<String> members(String group) {
    return new TreeSet<>(sql.words("select id from grouped where name = ?", group));
  }

  @Override
  public void assign(String id, String group) {
    sql.run("insert or replace into grouped (id, name) values (?, ?)", id, group);
  }

  @Override
  public void unassign(String id) {
    sql.run("delete from grouped where id = ?", id);
  }
}
