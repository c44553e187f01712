package org.stemma.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stemma.dossier.Alert;
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

  /// Works out what is to be told, and tells it.
  ///
  /// @param post whether it is to be delivered somewhere, and kept until it is
  public List<Announcement> news(
      Language engine, Gazetteer gazetteer, Instant now, boolean post, Consumer<String> progress)
      throws IOException {
    Draft draft = draft(engine, gazetteer, now, progress);
    return sql.whole(() -> written(draft, post));
  }

  /// Works out what is to be told, from an archive that is open to read: others may write
  /// meanwhile.
  public Draft draft(Language engine, Gazetteer gazetteer, Instant now, Consumer<String> progress)
      throws IOException {
    String program = Outlines.program(engine);
    Comparing comparing = comparing(program);
    return new Draft(
        program,
        now,
        dossiers.still(() -> comparing.all(dossiers, engine, gazetteer, now, progress)));
  }

  /// Tells what was worked out, if the stories still stand as they stood, and nobody else has told
  /// it.
  ///
  /// @return nothing if it has to be worked out anew
  public Optional<List<Announcement>> told(Draft draft, boolean post) {
    return sql.whole(
        () ->
            draft.holds(comparing(draft.program()))
                ? Optional.of(written(draft, post))
                : Optional.empty());
  }

  private Comparing comparing(String program) {
    return new Comparing(sql, catalogue, new Outlines(sql, program));
  }

  private List<Announcement> written(Draft draft, boolean post) {
    List<Announcement> made = new ArrayList<>();
    Outlines outlines = new Outlines(sql, draft.program());
    for (Comparing.Compared one : draft.stories()) {
      one.alerts().forEach(a -> made.add(write(one, draft.at(), a, post)));
      outlines.keep(one.story(), one.state().after(), one.after());
    }
    tell();
    return made;
  }

  private Announcement write(Comparing.Compared one, Instant now, Alert alert, boolean post) {
    return rows.add(now, one.story(), one.edition().words(alert), one.edition().line(alert), post);
  }

  /// Everything is told as it stands.
  private void tell() {
    sql.run(
        "delete from told where not exists (select 1 from membership m"
            + " where m.report = told.report and m.story = told.story)");
    sql.run("insert or ignore into told (report, story) select report, story from membership");
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
