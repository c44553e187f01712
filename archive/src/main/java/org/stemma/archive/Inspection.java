package org.stemma.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.text.Span;

/// Looks whether everything in an archive is as it was written: the database itself, the hash
/// of every original, every document against its original, every span, every reference, the
/// index.
final class Inspection {
  private final Sql sql;
  private final Originals originals;
  private final Catalogue catalogue;
  private final Index index;
  private final List<String> faults = new ArrayList<>();

  Inspection(Sql sql, Originals originals, Catalogue catalogue, Index index) {
    this.sql = sql;
    this.originals = originals;
    this.catalogue = catalogue;
    this.index = index;
  }

  /// What is wrong, a line each; nothing if all is well.
  List<String> faults() throws IOException {
    database();
    kept();
    List<Filed> reports = catalogue.all();
    for (Filed filed : reports) {
      document(filed);
    }
    corrections(reports);
    faults.addAll(new AlertRows(sql).faults());
    faults.addAll(Importing.faults(sql));
    faults.addAll(Proposals.faults(sql));
    faults.addAll(new Visits(sql).faults());
    index(reports);
    return List.copyOf(faults);
  }

  private void fault(String where, String what) {
    faults.add(where + ": " + what);
  }

  private void database() {
    sql.words("pragma integrity_check").stream()
        .filter(line -> !line.equals("ok"))
        .forEach(line -> fault("stemma.db", line));
    sql.rows("pragma foreign_key_check", r -> r.getString(1) + " row " + r.getString(2))
        .forEach(row -> fault("stemma.db", "a row leads nowhere: " + row));
    sql.words(
            "select key from report where number not in (select report from membership)"
                + " or number not in (select report from sighting)")
        .forEach(key -> fault("report " + key, "has no story, or no name it was given under"));
  }

  private void kept() throws IOException {
    Set<String> rows = new HashSet<>(sql.words("select sha from original order by sha"));
    for (String sha : rows.stream().sorted().toList()) {
      originals.fault(sha).ifPresent(f -> fault("originals/" + sha, f));
    }
    originals.all().stream()
        .filter(sha -> !rows.contains(sha))
        .forEach(sha -> fault("originals/" + sha, "belongs to no report"));
    sql.words("select sha from original where sha not in (select original from report)")
        .forEach(sha -> fault("originals/" + sha, "has a row, but no report needs it"));
  }

  private void document(Filed filed) {
    try {
      Document document = catalogue.document(filed);
      if (!document.id().value().equals(filed.id())) {
        fault(filed.source(), "is kept as the text of " + document.id());
      }
      spans(filed, document);
    } catch (IOException | ArchiveException damaged) {
      fault(filed.source(), "its text cannot be read: " + damaged.getMessage());
    }
  }

  private void spans(Filed filed, Document document) {
    Span before = new Span(0, 0);
    for (Block block : document.blocks()) {
      if (block.span().end() > document.text().length() || block.span().start() < before.end()) {
        fault(filed.source(), "a block lies outside the text or in another: " + block.span());
        return;
      }
      before = block.span();
    }
  }

  private void corrections(List<Filed> reports) throws IOException {
    Map<String, Filed> byKey = new HashMap<>();
    reports.forEach(f -> byKey.put(f.key(), f));
    for (Corrected one : new Ledger(sql).held()) {
      Correction correction = one.correction();
      Filed filed = byKey.get(correction.scope());
      if (correction.kind().isOfReport() && filed == null) {
        fault("correction " + one.number(), "is about a report that is not there");
      } else if (filed != null && correction.stop() > catalogue.document(filed).text().length()) {
        fault("correction " + one.number(), "its passage lies outside the text");
      }
    }
  }

  private void index(List<Filed> reports) throws IOException {
    if (index.sequence().isEmpty()) {
      if (!reports.isEmpty()) {
        fault("index", "is missing or damaged; make it anew with stemma rebuild");
      }
      return;
    }
    if (!Indexing.isCurrent(sql, index)) {
      fault("index", "is behind the database; any command that writes brings it up to date");
      return;
    }
    Map<String, String> stories = new HashMap<>();
    reports.forEach(f -> stories.put(f.key(), f.story()));
    if (!stories.equals(index.stories())) {
      fault("index", "has other reports or stories than the database; run stemma rebuild");
    }
  }
}
