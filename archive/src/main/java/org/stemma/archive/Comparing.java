package org.stemma.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.stemma.dossier.Alert;
import org.stemma.dossier.Alerts;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Outline;
import org.stemma.habit.Habits;
import org.stemma.language.Language;
import org.stemma.name.Gazetteer;

/// Holds the stories against what was last told of them. It only reads, so others may write
/// meanwhile; whether what it found still holds is told by the state that each story was in.
final class Comparing {
  private final Sql sql;
  private final Catalogue catalogue;
  private final Outlines outlines;

  Comparing(Sql sql, Catalogue catalogue, Outlines outlines) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.outlines = outlines;
  }

  /// What is told and what is to be told are made of: the reports of a story and the corrections
  /// that hold, then and now.
  record Sides(
      List<Filed> old, List<Corrected> heldOld, List<Filed> reports, List<Corrected> held) {}

  /// What both sides of a story are made of, in short.
  record State(String before, String after) {}

  /// What became different in a story.
  ///
  /// @param state what it is a comparison of
  record Compared(
      String story, State state, Dossier after, AlertEdition edition, List<Alert> alerts) {}

  /// How a story stands now.
  State state(String story) {
    return state(sides(story));
  }

  private State state(Sides sides) {
    return new State(
        outlines.key(sides.old(), sides.heldOld()), outlines.key(sides.reports(), sides.held()));
  }

  private Sides sides(String story) {
    return new Sides(before(story), heldBefore(), catalogue.ofStory(story), new Ledger(sql).held());
  }

  /// What became different in all stories.
  List<Compared> all(
      Dossiers dossiers,
      Language engine,
      Gazetteer gazetteer,
      Instant now,
      Consumer<String> progress)
      throws IOException {
    List<Compared> all = new ArrayList<>();
    for (String story : touched()) {
      progress.accept("comparing story " + story);
      all.add(compared(story, dossiers, engine, gazetteer, now));
    }
    return all;
  }

  private Compared compared(
      String story, Dossiers dossiers, Language engine, Gazetteer gazetteer, Instant now)
      throws IOException {
    Sides sides = sides(story);
    State state = state(sides);
    Optional<Outline> kept = outlines.of(story, state.before());
    Outline before =
        kept.isPresent()
            ? kept.get()
            : Outline.of(
                told(dossiers, story, sides.old(), sides.heldOld(), engine, gazetteer).dossier());
    Dossiers.Told after = told(dossiers, story, sides.reports(), sides.held(), engine, gazetteer);
    return new Compared(
        story,
        state,
        after.dossier(),
        new AlertEdition(story, now, after.dossier(), after.telling()),
        Alerts.between(before, after.dossier()));
  }

  private static Dossiers.Told told(
      Dossiers dossiers,
      String story,
      List<Filed> reports,
      List<Corrected> held,
      Language engine,
      Gazetteer gazetteer)
      throws IOException {
    return dossiers.told(story, reports, held, Habits.none(), engine, gazetteer, stage -> {});
  }

  /// The stories of which reports have come, gone or been corrected.
  SortedSet<String> touched() {
    SortedSet<String> stories = new TreeSet<>();
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
    stories.removeIf(
        s -> sql.words("select story from membership where story = ? limit 1", s).isEmpty());
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
}
