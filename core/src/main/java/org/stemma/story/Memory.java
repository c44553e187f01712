package org.stemma.story;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// What grouping remembers of the reports it was given: kept in memory, or in a database.
///
/// Nothing here judges; [Grouping] alone decides what is kept and linked. Ids are those of
/// sketches; a key is a term, alone or within a stretch of time.
public interface Memory {
  /// A tie of a report to another.
  ///
  /// @param odds log-odds that both tell one story
  record Link(String to, double odds) {}

  /// A report under a key.
  ///
  /// @param rank its [Sketch#rank], by which those under a key are in order, then by id
  record Held(long rank, String id) implements Comparable<Held> {
    static Held of(String id) {
      return new Held(Sketch.rank(id), id);
    }

    @Override
    public int compareTo(Held other) {
      int byRank = Long.compare(rank, other.rank);
      return byRank == 0 ? id.compareTo(other.id) : byRank;
    }
  }

  Optional<Sketch> sketch(String id);

  void keep(Sketch sketch);

  /// Forgets a sketch; its keys, links and group are taken away before.
  void drop(String id);

  /// Writes a report under a key; once more changes nothing.
  void list(long key, Held report);

  void unlist(long key, Held report);

  /// The first reports under a key, in ascending order. Good until others come under it.
  List<Held> holders(long key, int most);

  /// The report at a place, counted from 1, among those under a key; none if there are fewer.
  Optional<Held> holder(long key, int place);

  /// Ties two reports. The odds of two reports never change, so once more changes nothing.
  void link(String a, String b, double odds);

  /// Takes away a tie of a report, as [#ties] gave it.
  void unlink(String id, Link tie);

  /// The ties of a report. Good until ties change.
  Ties ties(String id);

  /// The group that a report is in.
  Optional<String> group(String id);

  /// The reports of a group, none if there is no such group.
  SortedSet<String> members(String group);

  /// Puts a report into a group, out of the one it was in.
  void assign(String id, String group);

  /// Takes a report out of its group.
  void unassign(String id);
}
