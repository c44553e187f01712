package org.stemma.archive;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes which story each report tells: what grouping says, then what people have corrected.
final class Placing {
  private final Sql sql;
  private final Ledger ledger;
  private final Instant at;

  Placing(Sql sql, Instant at) {
    this.sql = sql;
    this.at = at;
    this.ledger = new Ledger(sql);
  }

  /// Places reports that are new, and all again if a correction of stories has come or gone; within
  /// a transaction.
  ///
  /// @return how many changed their story
  int place() {
    sql.run(
        "insert into membership (report, grouped, story)"
            + " select number, 'S1', '' from report"
            + " where number not in (select report from membership)");
    return replay();
  }

  private record Member(long report, String key, String grouped, String story) {}

  private int replay() {
    List<Correction> corrections =
        ledger.held().stream()
            .map(Corrected::correction)
            .filter(c -> c.kind().isOfStories())
            .toList();
    List<Member> members =
        sql.rows(
            "select report.number, report.key, grouped, story from membership"
                + " join report on report.number = membership.report order by report.number",
            r -> new Member(r.getLong(1), r.getString(2), r.getString(3), r.getString(4)));
    SortedMap<String, String> stories = new TreeMap<>();
    members.forEach(m -> stories.put(m.key(), m.grouped()));
    corrections.forEach(c -> apply(c, stories));
    int moved = 0;
    for (Member member : members) {
      String now = stories.getOrDefault(member.key(), member.grouped());
      if (!now.equals(member.story())) {
        sql.run("update membership set story = ? where report = ?", now, member.report());
        moved++;
        if (!member.story().isEmpty()) {
          Adding.change(sql, member.key(), "moved", at);
          Adding.change(sql, Adding.STORY + member.story(), "left", at);
        }
      }
    }
    return moved;
  }

  private static void apply(Correction one, SortedMap<String, String> stories) {
    switch (one.kind()) {
      case MOVE -> stories.replace(one.scope(), one.first());
      case ONE_STORY ->
          stories.replaceAll((key, story) -> story.equals(one.second()) ? one.first() : story);
      case DATE, OUTLET, ONE_NAME, OTHER_NAME, NOT_SAID, SAID, ONE_ORIGIN, RELIABILITY, RETRACTED ->
          {}
    }
  }
}
