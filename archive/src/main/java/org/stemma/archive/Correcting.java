package org.stemma.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

  List<Long> take(List<Corrected> others, Instant at) {
    return sql.whole(
        () -> {
          List<Long> numbers = new ArrayList<>();
          for (Corrected one : others.stream().filter(this::isOfHere).toList()) {
            Optional<Long> number = ledger.take(one);
            number.ifPresent(numbers::add);
            if (number.isPresent()) {
              settle(one.correction(), at);
            }
          }
          return numbers;
        });
  }

  private boolean isOfHere(Corrected one) {
    Correction correction = one.correction();
    return !correction.kind().isOfReport() || catalogue.byKey(correction.scope()).isPresent();
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
