package org.stemma.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;

/// Brings to an end what a writer that was stopped has begun, and places what an earlier
/// version has left without a place.
final class Recovery {
  private final Sql sql;
  private final Originals originals;
  private final Catalogue catalogue;

  Recovery(Sql sql, Originals originals, Catalogue catalogue) {
    this.sql = sql;
    this.originals = originals;
    this.catalogue = catalogue;
  }

  /// @param left whether the writer before was stopped
  void done(boolean left) throws IOException {
    if (left) {
      originals.tidy(Set.copyOf(sql.words("select sha from original")));
    }
    if (sql.number("select count(*) from report") > sql.number("select count(*) from sketch")) {
      sql.whole(
          () -> {
            new Placing(sql, catalogue, Instant.EPOCH).placeAll();
            return true;
          });
    }
  }
}
