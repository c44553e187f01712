package org.stemma.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.stemma.dossier.Alert;
import org.stemma.dossier.Alerts;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Outline;
import org.stemma.habit.Habits;
import org.stemma.language.Language;
import org.stemma.name.Gazetteer;

/// The alerts of an archive: what became different in its stories since that was last told.
/// Alerts and the state they start from are written as one, so that none is lost and none told
/// twice.
public final class Announcements {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Sql sql;
  private final Catalogue catalogue;
  private final Dossiers dossiers;

  Announcements(Sql sql, Catalogue catalogue, Dossiers dossiers) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.dossiers = dossiers;
  }

  /// Takes the stories for told as they stand, if nothing was ever told of them.
  public void begin() {
    sql.whole(
        () -> {
          if (sql.number("select count(*) from told") == 0) {
            tell();
          }
          return true;
        });
  }

  /// Works out what is to be told now.
  ///
  /// @param post whether it is to be delivered somewhere, and kept until it is
  public List<Announcement> news(
      Language engine, Gazetteer gazetteer, Instant now, boolean post, Consumer<String> progress)
      throws IOException {
    List<Compared> all = new ArrayList<>();
    Outlines outlines = new Outlines(sql, engine);
    for (String story : touched()) {
      progress.accept("comparing story " + story);
      all.add(compared(story, outlines, engine, gazetteer, now));
    }
    return sql.whole(
        () -> {
          List<Announcement> made = new ArrayList<>();
          for (Compared one : all) {
            one.alerts().forEach(a -> made.add(write(one, now, a, post)));
            outlines.keep(one.story(), one.key(), one.after());
          }
          tell();
          return made;
        });
  }

  /// What became different in a story.
  ///
  /// @param key what its dossier is made of by now
  private record Compared(
      String story, String key, Dossier after, AlertEdition edition, List<Alert> alerts) {}

  private Compared compared(
      String story, Outlines outlines, Language engine, Gazetteer gazetteer, Instant now)
      throws IOException {
    List<Filed> old = before(story);
    List<Corrected> held = heldBefore();
    Optional<Outline> kept = outlines.of(story, outlines.key(old, held));
    Outline before =
        kept.isPresent()
            ? kept.get()
            : Outline.of(
                dossiers
                    .told(story, old, held, Habits.none(), engine, gazetteer, s -> {})
                    .dossier());
    List<Filed> reports = catalogue.ofStory(story);
    List<Corrected> corrections = new Ledger(sql).held();
    Dossiers.Told after =
        dossiers.told(story, reports, corrections, Habits.none(), engine, gazetteer, stage -> {});
    return new Compared(
        story,
        outlines.key(reports, corrections),
        after.dossier(),
        new AlertEdition(story, now, after.dossier(), after.telling()),
        Alerts.between(before, after.dossier()));
  }

  /// The stories of which reports have come, gone or been corrected.
  private Set<String> touched() {
    Set<String> stories = new TreeSet<>();
    stories.addAll(
        sql.words(
            "select m.story from membership m left join told t on t.report = m.report"
                + " where t.story is null or t.story <> m.story"));
    stories.addAll(
        sql.words(
            "select t.story from told t left join membership m on t.report = m.report"
                + " where m.story is null or t.story <> m.story"));
    for (Corrected one : new Ledger(sql).all()) {
      boolean told =
          sql.number("select count(*) from told_correction where correction = ?", one.number()) > 0;
      if (told != one.holds()) {
        stories.addAll(stories(one.correction()));
      }
    }
    stories.retainAll(sql.words("select distinct story from membership"));
    return stories;
  }

  private List<String> stories(Correction one) {
    if (one.kind().isOfReport()) {
      return catalogue.byKey(one.scope()).map(Filed::story).stream().toList();
    }
    return one.scope().isEmpty() && one.kind() == Correction.Kind.RELIABILITY
        ? List.of()
        : List.of(one.scope());
  }

  private List<Filed> before(String story) {
    return sql
        .words(
            "select r.key from told t join report r on r.number = t.report where t.story = ?"
                + " order by r.key",
            story)
        .stream()
        .map(k -> catalogue.byKey(k).orElseThrow())
        .toList();
  }

  private List<Corrected> heldBefore() {
    Set<Long> told =
        Set.copyOf(sql.rows("select correction from told_correction", r -> r.getLong(1)));
    return new Ledger(sql).all().stream().filter(c -> told.contains(c.number())).toList();
  }

  private Announcement write(Compared one, Instant now, Alert alert, boolean post) {
    sql.run(
        "insert into alert (at, story, words, line, due) values (?, ?, ?, ?, ?)",
        now.toString(),
        one.story(),
        one.edition().words(alert),
        one.edition().line(alert),
        post ? 1 : 0);
    return sql.first("select * from alert order by number desc limit 1", Announcements::row)
        .orElseThrow();
  }

  /// Everything is told as it stands.
  private void tell() {
    sql.run("delete from told");
    sql.run("insert into told (report, story) select report, story from membership");
    sql.run("delete from told_correction");
    sql.run(
        "insert into told_correction (correction) select number from correction where undone = ''");
  }

  private static Announcement row(ResultSet row) throws SQLException {
    return new Announcement(
        row.getLong("number"),
        row.getString("at"),
        row.getString("story"),
        row.getString("words"),
        row.getString("line"),
        row.getString("sent"),
        row.getInt("tries"));
  }

  /// All that was ever told, in order.
  public List<Announcement> all() {
    return all(sql);
  }

  private static List<Announcement> all(Sql sql) {
    return sql.rows("select * from alert order by number", Announcements::row);
  }

  /// What is still to be delivered, in order.
  public List<Announcement> undelivered() {
    return sql.rows(
        "select * from alert where due = 1 and sent = '' order by number", Announcements::row);
  }

  public void delivered(Announcement one, Instant at) {
    sql.run("update alert set sent = ? where number = ?", at.toString(), one.number());
  }

  /// It could not be delivered; it stays to be.
  public void failed(Announcement one) {
    sql.run("update alert set tries = tries + 1 where number = ?", one.number());
  }

  /// What is not as it was written, a line each.
  static List<String> faults(Sql sql) {
    List<String> faults = new ArrayList<>();
    for (Announcement one : all(sql)) {
      try {
        boolean same = JSON.readTree(one.line()).path("story").asText().equals(one.story());
        Instant.parse(one.at());
        if (!same) {
          faults.add("alert " + one.number() + ": is of another story than it says");
        }
      } catch (JsonProcessingException | java.time.DateTimeException broken) {
        faults.add("alert " + one.number() + ": cannot be read");
      }
    }
    return faults;
  }
}
