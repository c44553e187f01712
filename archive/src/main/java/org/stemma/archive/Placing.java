package org.stemma.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.story.Change;
import org.stemma.story.Grouping;
import org.stemma.story.Memory;
import org.stemma.story.Shift;
import org.stemma.story.Sketch;

/// Writes which story each report tells: what grouping says, then what people have corrected.
/// All of it within a transaction of whoever asks.
final class Placing {
  private final Sql sql;
  private final Catalogue catalogue;
  private final Instant at;
  private final Memory memory;
  private final Grouping grouping;
  private final List<Correction> corrections;

  Placing(Sql sql, Catalogue catalogue, Instant at) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.at = at;
    this.memory = SqlMemory.ofReports(sql);
    this.grouping = new Grouping(memory);
    this.corrections =
        new Ledger(sql)
            .held().stream()
                .map(Corrected::correction)
                .filter(c -> c.kind().isOfStories())
                .toList();
  }

  /// Places reports that have just come in, by key and in the order they came.
  void place(Map<String, Report> fresh) {
    fresh.forEach((key, report) -> catalogue.byKey(key).ifPresent(f -> replace(f, report)));
  }

  /// Places all reports that have no place yet.
  void placeAll() {
    List<String> keys =
        sql.words(
            "select key from report where key not in (select id from sketch)"
                + " or number not in (select report from membership) order by number");
    for (String key : keys) {
      Filed filed = catalogue.byKey(key).orElseThrow();
      replace(filed, new Listing(sql, catalogue).report(filed));
    }
  }

  /// Places a report that is new, or of which something else is known now.
  void replace(Filed filed, Report report) {
    settle(grouping.add(sketch(filed.key(), report)));
  }

  private static Sketch sketch(String key, Report report) {
    return Sketch.of(
        key,
        Entering.title(report),
        report.body(),
        report.published().interval(),
        report.outlet().map(Outlet::name).orElse(""));
  }

  /// Takes a report that goes out of its story.
  void remove(Filed filed) {
    settle(grouping.remove(filed.key()));
  }

  private void settle(Change change) {
    SortedSet<String> touched = new TreeSet<>();
    touched.add(change.report());
    for (Shift shift : change.shifts()) {
      touched.addAll(reports(shift));
    }
    touched.forEach(this::settle);
  }

  private static List<String> reports(Shift shift) {
    return switch (shift) {
      case Shift.Founded founded -> founded.reports();
      case Shift.Joined joined -> List.of(joined.report());
      case Shift.Merged merged -> merged.reports();
      case Shift.Split split -> split.reports();
      case Shift.Moved moved -> moved.reports();
      case Shift.Ended ended -> List.of();
    };
  }

  /// Places all reports again, as corrections of stories have come or gone.
  void replay() {
    sql.words("select key from report order by key").forEach(this::settle);
  }

  private void settle(String key) {
    Optional<Filed> filed = catalogue.byKey(key);
    Optional<String> group = memory.group(key);
    if (filed.isEmpty() || group.isEmpty()) {
      return;
    }
    String grouped = story(group.get());
    String now = corrected(key, grouped);
    sql.run(
        "insert into membership (report, grouped, story) values (?, ?, ?) on conflict (report) do"
            + " update set grouped = excluded.grouped, story = excluded.story",
        filed.get().number(),
        grouped,
        now);
    String before = filed.get().story();
    if (!before.equals(now) && !before.isEmpty()) {
      Entering.change(sql, key, "moved from " + before + " to " + now, at);
      Entering.change(sql, Entering.STORY + before, "left for " + now, at);
    }
  }

  private String corrected(String key, String grouped) {
    String story = grouped;
    for (Correction one : corrections) {
      boolean moves = one.kind() == Correction.Kind.MOVE && one.scope().equals(key);
      boolean joins = one.kind() == Correction.Kind.ONE_STORY && one.second().equals(story);
      story = moves || joins ? one.first() : story;
    }
    return story;
  }

  /// What the story of a group is called: S1, S2, in the order they were founded. A name is
  /// never given twice.
  private String story(String group) {
    Optional<String> known =
        sql.words("select id from story where name = ?", group).stream().findFirst();
    return known.orElseGet(
        () -> {
          String id = "S" + (sql.number("select count(*) from story") + 1);
          sql.run("insert into story (name, id) values (?, ?)", group, id);
          return id;
        });
  }

  /// Groups all reports again in the order they came, so that stories are called what they
  /// were.
  void again() {
    List<Filed> all = new ArrayList<>(catalogue.all());
    for (String table : List.of("sketch", "holder", "tie", "grouped")) {
      sql.run("delete from " + table);
    }
    for (Filed filed : all) {
      replace(filed, new Listing(sql, catalogue).report(filed));
    }
  }
}
