package org.stemma.archive;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Occasions;
import org.stemma.habit.Occasion;
import org.stemma.habit.Shared;
import org.stemma.language.Language;

/// What each story of an archive tells of who depends on whom, learned from its dossier once
/// and kept until its reports, its corrections or the program change. Stories are learned
/// without any habit, so that none depends on which was learned first.
final class Learning implements Keeping {
  private final Sql sql;
  private final Catalogue catalogue;
  private final String program;
  private final List<Corrected> held;
  private final SortedMap<String, Lesson> fresh = new TreeMap<>();

  Learning(Sql sql, Catalogue catalogue, Language engine) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.program = Program.reader(engine);
    this.held = new Ledger(sql).held();
  }

  /// What a story tells in some state.
  private record Lesson(String state, List<Occasion> occasions) {}

  /// Makes the dossier of a story.
  interface Teller {
    Dossier told(String story) throws IOException;
  }

  /// Forgets all.
  ///
  /// @return whether there was anything
  static boolean forget(Sql sql) {
    return sql.whole(() -> sql.run("delete from learned")) > 0;
  }

  /// What all stories tell.
  List<Occasion> occasions(Teller teller) throws IOException {
    List<Occasion> all = new ArrayList<>();
    for (String story : stories()) {
      String state = state(story);
      boolean known =
          sql.number("select count(*) from learned where story = ? and state = ?", story, state)
              > 0;
      if (!known) {
        fresh.put(story, new Lesson(state, Occasions.of(story, teller.told(story))));
      }
      Optional<Lesson> lesson = Optional.ofNullable(fresh.get(story));
      all.addAll(lesson.map(Lesson::occasions).orElseGet(() -> kept(story)));
    }
    return all;
  }

  private List<String> stories() {
    return sql.words("select distinct story from membership order by story");
  }

  /// All that a story's dossier is made of, in short.
  private String state(String story) {
    Set<String> parts = new TreeSet<>();
    for (Filed filed : catalogue.ofStory(story)) {
      parts.add("report " + filed.key() + " " + filed.file() + " " + filed.rank());
      held.stream()
          .filter(c -> c.correction().scope().equals(filed.key()))
          .forEach(c -> parts.add(c.toString()));
    }
    held.stream()
        .filter(c -> c.correction().scope().isEmpty() || c.correction().scope().equals(story))
        .forEach(c -> parts.add(c.toString()));
    return Digest.of(program + "\n" + String.join("\n", parts));
  }

  private List<Occasion> kept(String story) {
    return sql.rows(
        "select * from occasion where story = ? order by outlet, house", Learning::occasion, story);
  }

  private static Occasion occasion(ResultSet row) throws SQLException {
    return new Occasion(
        row.getString("story"),
        row.getString("outlet"),
        row.getString("house"),
        row.getDouble("descended"),
        row.getInt("credited") != 0,
        new Shared(row.getDouble("alike"), row.getDouble("wrong"), row.getDouble("different")),
        row.getString("reports").lines().toList());
  }

  @Override
  public boolean isAllKept() {
    return fresh.isEmpty();
  }

  @Override
  public void store(Sql writer) {
    writer.run("delete from learned where story not in (select story from membership)");
    fresh.forEach(
        (story, lesson) -> {
          writer.run("delete from learned where story = ?", story);
          writer.run("insert into learned (story, state) values (?, ?)", story, lesson.state());
          lesson.occasions().forEach(o -> store(writer, o));
        });
    fresh.clear();
  }

  private static void store(Sql writer, Occasion one) {
    writer.run(
        "insert into occasion (story, outlet, house, descended, credited, alike, wrong, different,"
            + " reports) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        one.story(),
        one.outlet(),
        one.house(),
        one.descended(),
        one.credited() ? 1 : 0,
        one.shared().right(),
        one.shared().wrong(),
        one.shared().different(),
        String.join("\n", one.reports()));
  }
}
