package org.stemma.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The affairs that stories seem to be of, worked out again when reports or corrections have
/// changed. Which stories stand together depends on the set of reports and on corrections
/// alone; what an affair is called is kept.
final class Proposals implements Keeping {
  /// Shorter names first, so that S2 stands before S10.
  static final Comparator<String> NATURAL =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Sql sql;

  Proposals(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean isAllKept() {
    return Episodes.seen(sql).filter(s -> s == Indexing.last(sql)).isPresent();
  }

  @Override
  public void store(Sql writer) {
    SortedMap<String, String> before = kept(writer);
    SortedMap<String, String> after = AffairNames.of(groups(writer), before, sizes(writer), writer);
    SortedSet<String> stories = new TreeSet<>(NATURAL);
    stories.addAll(before.keySet());
    stories.addAll(after.keySet());
    String at =
        writer.words("select at from change order by sequence desc limit 1").stream()
            .findFirst()
            .orElse("");
    for (String story : stories) {
      String from = before.getOrDefault(story, "");
      String to = after.getOrDefault(story, "");
      if (!from.equals(to)) {
        move(writer, new AffairMove(at, story, from, to));
      }
    }
  }

  private static void move(Sql writer, AffairMove one) {
    writer.run("delete from affair where episode = ?", one.story());
    if (!one.to().isEmpty()) {
      writer.run("insert into affair (episode, id) values (?, ?)", one.story(), one.to());
    }
    writer.run(
        "insert into affair_change (at, episode, before, after) values (?, ?, ?, ?)",
        one.at(),
        one.story(),
        one.from(),
        one.to());
  }

  private static SortedMap<String, String> kept(Sql sql) {
    SortedMap<String, String> kept = new TreeMap<>();
    sql.rows(
            "select episode, id from affair order by episode",
            r -> Map.entry(r.getString(1), r.getString(2)))
        .forEach(e -> kept.put(e.getKey(), e.getValue()));
    return kept;
  }

  private static SortedMap<String, Integer> sizes(Sql sql) {
    SortedMap<String, Integer> sizes = new TreeMap<>();
    sql.rows(
            "select story, count(*) from membership group by story",
            r -> Map.entry(r.getString(1), r.getInt(2)))
        .forEach(e -> sizes.put(e.getKey(), e.getValue()));
    return sizes;
  }

  /// The stories that stand together, where several do.
  private static List<SortedSet<String>> groups(Sql sql) {
    Episodes episodes = new Episodes(sql);
    episodes.catchUp();
    SortedMap<String, String> of = episodes.groups();
    correct(sql, of);
    SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
    of.forEach((s, group) -> groups.computeIfAbsent(group, g -> new TreeSet<>(NATURAL)).add(s));
    return groups.values().stream()
        .filter(g -> g.size() > 1)
        .sorted(Comparator.comparing(SortedSet::first, NATURAL))
        .toList();
  }

  /// What people have said of affairs, replayed in order. A group is called by any name that no
  /// other has.
  private static void correct(Sql sql, SortedMap<String, String> of) {
    for (Corrected one : new Ledger(sql).held()) {
      Correction c = one.correction();
      String first = of.getOrDefault(c.first(), "");
      String second = of.getOrDefault(c.second(), "");
      if (c.kind() == Correction.Kind.OWN_AFFAIR && !first.isEmpty()) {
        of.put(c.first(), "alone by correction " + one.number());
      } else if (c.kind() == Correction.Kind.ONE_AFFAIR && !first.isEmpty() && !second.isEmpty()) {
        of.replaceAll((s, group) -> group.equals(second) ? first : group);
      }
    }
  }

  /// What is not as it was written, a line each; affairs that are behind are no fault.
  static List<String> faults(Sql sql) {
    if (Episodes.seen(sql).filter(s -> s > Indexing.last(sql)).isPresent()) {
      return List.of("affairs: have seen changes that were never made; run stemma rebuild");
    }
    List<String> faults = new ArrayList<>();
    if (new Proposals(sql).isAllKept()) {
      faults.addAll(
          sql.words(
              "select 'affair ' || id || ': has too few stories, or one that no report tells'"
                  + " from affair group by id having count(*) < 2"
                  + " or sum(episode not in (select story from membership)) > 0"));
      faults.addAll(Episodes.faults(sql));
    }
    return faults;
  }
}
