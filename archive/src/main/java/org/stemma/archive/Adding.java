package org.stemma.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.stemma.dossier.Page;
import org.stemma.intake.Intake;
import org.stemma.intake.Limits;
import org.stemma.language.Language;
import org.stemma.language.Reading;
import org.stemma.report.Received;
import org.stemma.report.Report;

/// Takes inputs into an archive: the bytes first, then rows for the reports in them, a batch
/// at a time, each whole or not at all.
final class Adding {
  private static final int BATCH = 32;

  private final Folder folder;
  private final Sql sql;
  private final Originals originals;
  private final Catalogue catalogue;
  private final KeptReadings readings;
  private final Instant now;
  private final Entering entering;
  private final Consumer<Outcome> said;
  private final List<Filed> added = new ArrayList<>();

  Adding(Folder folder, Sql sql, Language engine, Instant now, Consumer<Outcome> said) {
    this.folder = folder;
    this.sql = sql;
    this.originals = new Originals(folder.originals());
    this.catalogue = new Catalogue(sql, originals);
    this.readings = new KeptReadings(sql, engine);
    this.now = now;
    this.entering = new Entering(sql, now);
    this.said = said;
  }

  /// Takes in what the paths lead to.
  ///
  /// @return the reports that are new
  List<Filed> add(List<Path> paths, InputStream standardInput, Limits limits) throws IOException {
    Intake.inputs(
            paths,
            standardInput,
            limits,
            folder.root(),
            (file, name, bytes) -> input(file, name, bytes, limits))
        .forEach(no -> said.accept(new Outcome.Refused(no.source(), no.reason())));
    return List.copyOf(added);
  }

  /// Takes in the bytes of one input.
  ///
  /// @return the reports that are new
  List<Filed> take(String file, String name, InputStream bytes, Limits limits) throws IOException {
    input(file, name, bytes, limits);
    return List.copyOf(added);
  }

  private void input(String file, String name, InputStream bytes, Limits limits)
      throws IOException {
    Arrival.Input input = new Arrival.Input(file, name, originals.keep(bytes));
    try {
      read(input, limits);
    } finally {
      forget(input.original().sha());
    }
  }

  private void read(Arrival.Input input, Limits limits) throws IOException {
    List<Arrival> batch = new ArrayList<>();
    long[] place = {0};
    try (InputStream in = originals.open(input.original().sha())) {
      Intake.reread(
          input.file(),
          input.name(),
          in,
          limits,
          one -> {
            take(input, place[0]++, one, batch);
            if (batch.size() >= BATCH) {
              settle(batch);
            }
          });
    }
    settle(batch);
  }

  private void take(Arrival.Input input, long place, Received one, List<Arrival> batch) {
    switch (one) {
      case Received.Rejected no -> said.accept(new Outcome.Refused(no.source(), no.reason()));
      case Received.Noted note -> said.accept(new Outcome.Noted(note.source(), note.note()));
      case Received.Read read -> batch.add(new Arrival(input, place, read.document()));
    }
  }

  /// An input in which nothing new could be read is not kept.
  private void forget(String sha) throws IOException {
    if (sql.number("select count(*) from original where sha = ?", sha) == 0) {
      originals.remove(sha);
    }
  }

  private void settle(List<Arrival> batch) {
    if (batch.isEmpty()) {
      return;
    }
    List<Prepared> prepared = batch.stream().map(this::prepared).toList();
    List<Outcome> outcomes =
        sql.whole(
            () -> {
              List<Outcome> made = prepared.stream().map(this::row).toList();
              readings.store(sql);
              new Placing(sql, catalogue, now).place(reports(prepared));
              return made;
            });
    batch.clear();
    outcomes.forEach(said);
  }

  /// A document with its reading, if it has no row yet.
  private record Prepared(Arrival found, Optional<Reading> reading) {}

  private static Map<String, Report> reports(List<Prepared> prepared) {
    Map<String, Report> reports = new LinkedHashMap<>();
    prepared.forEach(p -> p.reading().ifPresent(r -> reports.put(p.found().key(), r.report())));
    return reports;
  }

  private Prepared prepared(Arrival found) {
    return catalogue.same(found).isPresent()
        ? new Prepared(found, Optional.empty())
        : new Prepared(found, Optional.of(readings.of(found.document())));
  }

  private Outcome row(Prepared prepared) {
    Arrival found = prepared.found();
    Optional<Filed> known = catalogue.same(found);
    if (known.isPresent()) {
      entering.sighting(known.get(), found);
      return new Outcome.Known(known.get(), found.document().source());
    }
    Reading reading = prepared.reading().orElseGet(() -> readings.of(found.document()));
    String page = Page.of(found.document(), reading.report());
    List<Filed> versions = catalogue.ofPage(page);
    entering.insert(found, reading.report(), page);
    Filed filed = catalogue.byKey(found.key()).orElseThrow();
    entering.sighting(filed, found);
    readings.keep(filed.number(), found.document(), reading);
    Entering.change(sql, filed.key(), "added", now);
    added.add(filed);
    return versions.isEmpty()
        ? new Outcome.Fresh(filed)
        : new Outcome.Changed(filed, versions.getLast());
  }
}
