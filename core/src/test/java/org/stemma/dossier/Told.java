package org.stemma.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Claim;
import org.stemma.finding.Finding;
import org.stemma.habit.Habits;
import org.stemma.language.LightEngine;
import org.stemma.name.Gazetteer;
import org.stemma.report.Block;
import org.stemma.report.Corrections;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Stated;
import org.stemma.text.ReportId;
import org.stemma.text.Text;

/// A story told by several reports, and what its dossier says: the first line of each report is its
/// headline.
public final class Told {
  private final List<Received> reports = new ArrayList<>();
  private Optional<Dossier> made = Optional.empty();
  private Corrections corrections = Corrections.NONE;
  private Habits habits = Habits.none();

  /// Adds a report of an outlet, published on a day.
  public Told by(String outlet, String day, String... lines) {
    Text text = new Text(String.join("\n\n", lines) + "\n");
    List<Stated> stated =
        List.of(
            new Stated(Stated.What.OUTLET, outlet, "outlet"),
            new Stated(Stated.What.PUBLISHED, day, "date"));
    String id = String.format("%03d", reports.size());
    List<Block> blocks =
        text.lines().stream().map(l -> new Block(l, Block.Kind.LINE, 0, "")).toList();
    reports.add(new Received.Read(new Document(new ReportId(id), id, text, true, blocks, stated)));
    made = Optional.empty();
    return this;
  }

  /// With what people have corrected.
  public Told corrected(Corrections newer) {
    corrections = newer;
    made = Optional.empty();
    return this;
  }

  /// With what other stories tell.
  public Told knowing(Habits known) {
    habits = known;
    made = Optional.empty();
    return this;
  }

  public Dossier dossier() {
    if (made.isEmpty()) {
      Pipeline pipeline =
          new Pipeline(
              new LightEngine(),
              Gazetteer.builtIn(),
              new TreeMap<>(),
              stage -> {},
              corrections,
              habits);
      made = Optional.of(pipeline.dossier(reports));
    }
    return made.orElseThrow();
  }

  /// The same reports, given in the opposite order.
  public Dossier reversed() {
    return new Pipeline(new LightEngine(), new TreeMap<>(), stage -> {})
        .dossier(reports.reversed());
  }

  public String text(Assertion assertion) {
    return dossier().reports().stream()
        .filter(r -> r.id().equals(assertion.where().report()))
        .findFirst()
        .orElseThrow()
        .text()
        .of(assertion.where().span());
  }

  /// The claim of the shortest assertion with these words.
  public Claim claim(String words) {
    Assertion said =
        dossier().assertions().stream()
            .filter(a -> text(a).contains(words))
            .min(java.util.Comparator.comparingInt(a -> a.where().span().length()))
            .orElseThrow(() -> new AssertionError("nobody says “" + words + "”: " + texts()));
    return dossier().claims().stream()
        .filter(c -> c.assertions().anyMatch(said::equals))
        .findFirst()
        .orElseThrow();
  }

  public List<String> texts() {
    return dossier().assertions().stream().map(this::text).toList();
  }

  /// What is found of a kind, each with its type and text.
  public List<String> found(Finding.Kind kind) {
    return dossier().findings().stream()
        .filter(f -> f.kind() == kind)
        .map(f -> f.type().map(Enum::name).orElse("") + ": " + f.text())
        .toList();
  }
}
