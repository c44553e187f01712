package org.stemma.archive;

import java.time.Instant;
import java.util.Optional;

/// Writes corrections, and at once what lists and stories make of them.
final class Correcting {
  private final Sql sql;
  private final Catalogue catalogue;
  private final Ledger ledger;

  Correcting(Sql sql, Catalogue catalogue) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.ledger = new Ledger(sql);
  }

  Corrected correct(Correction one, String author, String reason, Instant at) {
    return sql.whole(
        () -> {
          long number = ledger.add(one, author, reason, at);
          settle(one, at);
          return ledger.get(number);
        });
  }

  Corrected undo(long number, String author, Instant at) {
    return sql.whole(
        () -> {
          Corrected undone = ledger.undo(number, author, at);
          settle(undone.correction(), at);
          return undone;
        });
  }

  /// Takes over a correction as another archive has it, in terms of this one; within a
  /// transaction.
  ///
  /// @return its number here; nothing if it is known
  Optional<Long> takeOver(Corrected one, Instant at) {
    Optional<Corrected> known = ledger.same(one);
    if (known.isEmpty()) {
      long number = ledger.take(one);
      settle(one.correction(), at);
      return Optional.of(number);
    }
    if (known.get().holds() && !one.holds()) {
      ledger.undone(known.get().number(), one.undone(), one.undoneBy());
      settle(known.get().correction(), at);
    }
    return Optional.empty();
  }

  private void settle(Correction one, Instant at) {
    Entering.change(sql, about(one), "corrected", at);
    if (one.kind().isOfStories()) {
      new Placing(sql, catalogue, at).replay();
    }
    new Listing(sql, catalogue).correct(one, at);
  }

  /// What a correction is about; what is about everything changes no entry of the index by
  /// itself.
  private static String about(Correction one) {
    if (one.scope().isEmpty()) {
      return Entering.NOTHING;
    }
    return one.kind().isOfReport() ? one.scope() : Entering.STORY + one.scope();
  }
}
