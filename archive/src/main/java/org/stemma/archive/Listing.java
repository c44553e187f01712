package org.stemma.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.clean.Cleaner;
import org.stemma.report.Document;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.text.ReportId;

/// The outlet and day under which lists name a report: as its page tells them, or as people
/// have corrected them.
final class Listing {
  private final Sql sql;
  private final Catalogue catalogue;

  Listing(Sql sql, Catalogue catalogue) {
    this.sql = sql;
    this.catalogue = catalogue;
  }

  /// Lists a report anew, and finds its story again, if a correction of its day or outlet has
  /// come or gone.
  void correct(Correction one, Instant at) {
    if (one.kind() == Correction.Kind.DATE || one.kind() == Correction.Kind.OUTLET) {
      catalogue
          .byKey(one.scope())
          .ifPresent(f -> new Placing(sql, catalogue, at).replace(f, list(f)));
    }
  }

  /// The report as people have corrected it.
  Report report(Filed filed) {
    return Cleaner.clean(stated(filed));
  }

  Report list(Filed filed) {
    Report report = report(filed);
    sql.run(
        "update report set outlet = ?, published = ? where number = ?",
        report.outlet().map(Outlet::name).orElse(""),
        report.published().best().orElse(""),
        filed.number());
    return report;
  }

  private Document stated(Filed filed) {
    try {
      Document document = catalogue.document(filed);
      SortedMap<ReportId, Filed> alone = new TreeMap<>();
      alone.put(document.id(), filed);
      return new Replay(Set.of(filed.story()), new Ledger(sql).held(), alone).stated(document);
    } catch (IOException damaged) {
      throw new ArchiveException(
          ArchiveException.Kind.DAMAGED, filed.source() + ": its text cannot be read", damaged);
    }
  }
}
