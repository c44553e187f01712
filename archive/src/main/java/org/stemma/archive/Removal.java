package org.stemma.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/// What goes if reports are removed.
///
/// @param originals hashes of the inputs that no other report needs
/// @param kept how many of their inputs stay, as others need them
/// @param corrections numbers of the corrections that are about them and go with them
public record Removal(
    List<Filed> reports, List<String> originals, int kept, List<Long> corrections) {
  public Removal {
    reports = List.copyOf(reports);
    originals = List.copyOf(originals);
    corrections = List.copyOf(corrections);
  }

  static Removal of(Sql sql, List<Filed> reports) {
    List<String> all = reports.stream().map(Filed::original).distinct().sorted().toList();
    List<String> going =
        all.stream()
            .filter(
                sha ->
                    sql.number("select count(*) from report where original = ?", sha)
                        == reports.stream().filter(f -> f.original().equals(sha)).count())
            .toList();
    List<Long> corrections =
        new Ledger(sql)
            .all().stream()
                .filter(c -> c.correction().kind().isOfReport())
                .filter(c -> reports.stream().anyMatch(f -> f.key().equals(c.correction().scope())))
                .map(Corrected::number)
                .toList();
    return new Removal(reports, going, all.size() - going.size(), corrections);
  }

  /// Rows first, whole; then the files that no row names any more.
  void done(Sql sql, Catalogue catalogue, Originals files, Instant now) throws IOException {
    sql.whole(
        () -> {
          Placing placing = new Placing(sql, catalogue, now);
          for (Filed filed : reports) {
            placing.remove(filed);
            sql.run("delete from correction where scope = ?", filed.key());
            sql.run("delete from report where number = ?", filed.number());
            sql.run("delete from learned where story = ?", filed.story());
            Entering.change(sql, filed.key(), "removed", now);
            Entering.change(sql, Entering.STORY + filed.story(), "left", now);
          }
          for (String sha : originals) {
            sql.run("delete from original where sha = ?", sha);
          }
          return true;
        });
    for (String sha : originals) {
      files.remove(sha);
    }
  }
}
