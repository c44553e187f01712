package org.stemma.archive;

import java.io.IOException;
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
  private final Sql sql;
  private final Catalogue catalogue;
  private final Dossiers dossiers;
  private final AlertRows rows;

  Announcements(Sql sql, Catalogue catalogue, Dossiers dossiers) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.dossiers = dossiers;
    this.rows = new AlertRows(sql);
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
    return rows.add(now, one.story(), one.edition().words(alert), one.edition().line(alert), post);
  }

  /// Everything is told as it stands.
  private void tell() {
    sql.run("delete from told");
    sql.run("insert into told (report, story) select report, story from membership");
    sql.run("delete from told_correction");
    sql.run(
        "insert into told_correction (correction) select number from correction where undone = ''");
  }

  /// All that was ever told, in order.
  public List<Announcement> all() {
    return rows.all();
  }

  /// What is still to be delivered, in order.
  public List<Announcement> undelivered() {
    return rows.undelivered();
  }

  public void delivered(Announcement one, Instant at) {
    rows.delivered(one, at);
  }

  /// It could not be delivered; it stays to be.
  public void failed(Announcement one) {
    rows.failed(one);
  }
}
