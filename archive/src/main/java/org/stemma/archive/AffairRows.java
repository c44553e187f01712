package org.stemma.archive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The affairs as they were last worked out.
final class AffairRows {
  private AffairRows() {}

  /// All of them, the latest first.
  static List<AffairLine> lines(Sql sql) {
    return sql
        .rows(
            """
        select a.id, count(*), count(distinct nullif(r.outlet, '')),
          coalesce(min(nullif(substr(r.published, 1, 10), '')), ''),
          coalesce(max(nullif(substr(r.published, 1, 10), '')), ''),
          coalesce((select title from report o join membership n on n.report = o.number
            join affair b on b.episode = n.story where b.id = a.id and title <> ''
            order by published = '', published, key limit 1), '')
        from affair a join membership m on m.story = a.episode
          join report r on r.number = m.report
        group by a.id order by 5 desc, length(a.id), a.id
        """,
            r ->
                new AffairLine(
                    r.getString(1),
                    List.of(),
                    r.getInt(2),
                    r.getInt(3),
                    r.getString(4),
                    r.getString(5),
                    r.getString(6)))
        .stream()
        .map(
            a ->
                new AffairLine(
                    a.id(),
                    stories(sql, a.id()),
                    a.reports(),
                    a.outlets(),
                    a.first(),
                    a.last(),
                    a.title()))
        .toList();
  }

  /// The stories of an affair, in order; none if there is no such affair.
  static List<String> stories(Sql sql, String affair) {
    return sql.words("select episode from affair where id = ?", affair).stream()
        .sorted(Proposals.NATURAL)
        .toList();
  }

  /// The stories that are meant by a name: that of a story, else those of an affair.
  static Set<String> meant(Sql sql, String name) {
    boolean story = sql.number("select count(*) from membership where story = ?", name) > 0;
    List<String> all = story ? List.of() : stories(sql, name);
    return new LinkedHashSet<>(all.isEmpty() ? List.of(name) : all);
  }

  static List<AffairMove> moves(Sql sql) {
    return sql.rows(
        "select at, episode, before, after from affair_change order by number",
        r -> new AffairMove(r.getString(1), r.getString(2), r.getString(3), r.getString(4)));
  }
}
